// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.OWNER;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.fingerprint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.Test;

/** Keys that somebody damaged, on purpose or not: they are refused, or still good, and nothing else happens. */
class HostileKeysTest {

    private static final int TRIES = 400;

    @Test
    void refusesDamagedCertificatesInOneWay() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        byte[] packets = key.toCertificate().getEncoded();
        int refused = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            byte[] armored = damaged(packets, new Random(seed));
            try {
                RecipientKey.of(armored, fingerprint(key), OWNER, NOW);
            } catch (KeyRefusedException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(TRIES / 2, TRIES);
    }

    @Test
    void refusesDamagedSecretKeysInOneWay() throws Exception {
        byte[] packets = ThrowAwayKeys.ed25519().getEncoded();
        int refused = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            byte[] armored = damaged(packets, new Random(seed));
            try (SigningKey signer = SigningKey.unlock(armored, new char[0], NOW)) {
                signer.sign(armored, NOW);
            } catch (KeyRefusedException | SignatureRefusedException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(TRIES / 2, TRIES);
    }

    /** What a packet says of its length may be more than there is memory. */
    @Test
    void takesNoMemoryForWhatIsNotThere() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        byte[] length = {(byte) 0xFF, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xF0};
        for (int tag : new int[] {2, 6, 13, 14, 17, 8, 63}) {
            byte[] packets = key.toCertificate().getEncoded();
            byte[] hostile = Arrays.copyOf(packets, packets.length + 6 + 20);
            hostile[packets.length] = (byte) (0xC0 | tag);
            System.arraycopy(length, 0, hostile, packets.length + 1, length.length);
            String armored = Armor.of(hostile, true);
            assertThatExceptionOfType(KeyRefusedException.class)
                    .as("packet %d", tag)
                    .isThrownBy(() ->
                            RecipientKey.of(armored.getBytes(StandardCharsets.US_ASCII), fingerprint(key), OWNER, NOW));
        }
    }

    private static byte[] damaged(byte[] packets, Random random) {
        byte[] changed = random.nextInt(8) == 0
                ? Arrays.copyOf(packets, 1 + random.nextInt(packets.length - 1))
                : packets.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        String armored = Armor.of(changed, true);
        return armored.getBytes(StandardCharsets.US_ASCII);
    }
}
