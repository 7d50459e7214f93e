// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.openvmt.core.value.InvalidValueException;

/** Full fingerprints as text: a shorter id of a key can be forged. */
final class Fingerprint {

    private static final Pattern FULL = Pattern.compile("[0-9A-F]{40}|[0-9A-F]{64}");

    private Fingerprint() {}

    static String of(OpenPGPCertificate key) {
        return HexFormat.of().withUpperCase().formatHex(key.getFingerprint());
    }

    static String parse(String text) {
        String digits = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!FULL.matcher(digits).matches()) {
            throw InvalidValueException.of(
                    "pinned-fingerprint", "is not a full fingerprint, expected 40 or 64 hexadecimal digits");
        }
        return digits;
    }
}
