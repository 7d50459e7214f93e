// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openvmt.core.value.Problems;

/**
 * Derives the ids of calendar entries: the same for the same matter of the same case, so that a calendar program puts a
 * later state in the place of an earlier one. The team's key goes into them, since case ids can be guessed and tried.
 */
final class Uids {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST = 16;

    private final byte[] key;

    Uids(byte[] key) {
        Problems.gather()
                .require(
                        key.length >= LEAST,
                        "uid-key",
                        () -> "has \"" + key.length + "\" bytes, expected " + LEAST + " or more")
                .throwIfAny();
        this.key = key.clone();
    }

    /** The parts are told apart by their lengths, so that no two lists of parts give one id. */
    String of(List<String> parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal(), 0, LEAST);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
