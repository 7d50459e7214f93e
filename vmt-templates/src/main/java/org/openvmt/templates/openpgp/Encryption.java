// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.openvmt.core.value.InvalidValueException;

/** Encryption to keys, and to nobody else: one's own key is among them only if it is listed. */
public final class Encryption {

    private Encryption() {}

    /**
     * A message that the owners of the keys can read, each of them alone.
     *
     * @param data what they shall read; not signed here
     * @param to at least one key
     * @param at when every key has to be good
     * @return an armored message in ASCII, each line of which ends in a line feed
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     * @throws KeyRefusedException if one of the keys is not good at that instant
     * @throws org.openvmt.core.value.InvalidValueException if there is no key
     * @throws EncryptionFailedException if what came out is not encrypted to exactly those keys
     */
    public static String encrypt(byte[] data, List<RecipientKey> to, Instant at) {
        BouncyCastle.require();
        Objects.requireNonNull(data, "data");
        if (to.isEmpty()) {
            throw InvalidValueException.of("to", "is empty, expected at least one key");
        }
        return EncryptedMessage.of(data, to, at);
    }
}
