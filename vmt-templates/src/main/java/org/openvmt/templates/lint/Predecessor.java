// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.value.Version;

/** The release before a release of the same line. */
final class Predecessor {

    private static final Pattern PATCH = Pattern.compile("(v?[0-9]++\\.[0-9]++(?:\\.[0-9]++)*\\.)([0-9]++)");

    private Predecessor() {}

    /** One less at the end; empty for the first release of a line, and for what is none. */
    static Optional<Version> of(Version version) {
        Matcher patch = PATCH.matcher(version.toString());
        if (!patch.matches() || new BigInteger(patch.group(2)).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Version.parse(patch.group(1) + new BigInteger(patch.group(2)).subtract(BigInteger.ONE)));
    }
}
