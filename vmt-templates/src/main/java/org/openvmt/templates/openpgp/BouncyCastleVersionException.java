// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Map;
import java.util.stream.Collectors;

/** The refusal to work with a Bouncy Castle that is too old, or whose jars are not of one version; it says what to do. */
public final class BouncyCastleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BouncyCastleVersionException(Map<String, String> found) {
        super("mails and keys need bcpg, bcprov and bcutil of one version of Bouncy Castle, "
                + BouncyCastle.OLDEST
                + " or newer, and the class path has "
                + found.entrySet().stream()
                        .map(jar -> jar.getKey() + " " + jar.getValue())
                        .collect(Collectors.joining(", "))
                + "; mvn dependency:tree -Dincludes=org.bouncycastle shows who brings them");
    }
}
