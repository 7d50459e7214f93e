// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.MADE;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.OWNER;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.certificate;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.encryptionPart;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.fingerprint;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.recipient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.bcpg.ArmoredInputStream;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.bcpg.SymmetricEncIntegrityPacket;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.OpenPGPMessageProcessor;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.InvalidValueException;

class EncryptionTest {

    private static final byte[] LETTER = "the embargoed truth\r\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void isReadByEveryReceiverAlone() throws Exception {
        OpenPGPKey[] keys = {
            ThrowAwayKeys.ed25519(), ThrowAwayKeys.rsa(), ThrowAwayKeys.p256(), ThrowAwayKeys.version6()
        };
        String message = Encryption.encrypt(
                LETTER, List.of(recipient(keys[0]), recipient(keys[1]), recipient(keys[2]), recipient(keys[3])), NOW);

        for (OpenPGPKey key : keys) {
            assertThat(decrypt(message, key)).isEqualTo(LETTER);
        }
        assertThatThrownBy(() -> decrypt(message, ThrowAwayKeys.ed25519())).isInstanceOf(Exception.class);
    }

    @Test
    void restoresEveryLengthAndTheChunksOfLargeOnes() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        OpenPGPKey old = ThrowAwayKeys.announcingNothing();
        for (int length : new int[] {0, 1, 2, 3, 65_535, 65_536, 65_537, 200_000}) {
            byte[] data = new byte[length];
            Arrays.fill(data, (byte) 'x');

            assertThat(decrypt(Encryption.encrypt(data, List.of(recipient(key)), NOW), key))
                    .isEqualTo(data);
            assertThat(decrypt(Encryption.encrypt(data, List.of(recipient(old)), NOW), old))
                    .isEqualTo(data);
        }
    }

    @Test
    void takesTheNewFormatOnlyIfAllReceiversAnnounceIt() throws Exception {
        RecipientKey announcing = recipient(ThrowAwayKeys.version6());
        RecipientKey old = recipient(ThrowAwayKeys.announcingNothing());

        assertThat(format(Encryption.encrypt(LETTER, List.of(announcing), NOW))).isEqualTo(2);
        assertThat(format(Encryption.encrypt(LETTER, List.of(announcing, old), NOW)))
                .isEqualTo(1);
        assertThat(format(Encryption.encrypt(LETTER, List.of(old), NOW))).isEqualTo(1);
    }

    @Test
    void writesAChecksumForTheOldFormatWhateverTheLength() throws Exception {
        RecipientKey old = recipient(ThrowAwayKeys.announcingNothing());
        RecipientKey announcing = recipient(ThrowAwayKeys.version6());
        for (int length = 100; length < 106; length++) {
            assertThat(Encryption.encrypt(new byte[length], List.of(old), NOW))
                    .startsWith("-----BEGIN PGP MESSAGE-----\n\n")
                    .containsPattern("\n=[A-Za-z0-9+/]{4}\n-----END PGP MESSAGE-----\n\\z");
            assertThat(Encryption.encrypt(new byte[length], List.of(announcing), NOW))
                    .doesNotContainPattern("\n=[A-Za-z0-9+/]{4}\n");
        }
    }

    @Test
    void refusesToEncryptToNobody() {
        assertThatThrownBy(() -> Encryption.encrypt(LETTER, List.of(), NOW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("at least one key");
    }

    @Test
    void failsForAllIfOneKeyIsBadByNow() throws Exception {
        OpenPGPKey expiring = BadKeys.expired();
        RecipientKey good = recipient(ThrowAwayKeys.ed25519());
        RecipientKey bad = RecipientKey.of(certificate(expiring), fingerprint(expiring), OWNER, MADE.plusSeconds(60));

        assertThatExceptionOfType(KeyRefusedException.class)
                .isThrownBy(() -> Encryption.encrypt(LETTER, List.of(good, bad), NOW))
                .satisfies(refusal -> {
                    assertThat(refusal.problem()).isEqualTo(KeyProblem.PRIMARY_EXPIRED);
                    assertThat(refusal.fingerprint()).contains(bad.fingerprint());
                });
    }

    @Test
    void noticesEveryChangedByte() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.announcingNothing();
        byte[] packets = packets(Encryption.encrypt(LETTER, List.of(recipient(key)), NOW));
        for (int i = packets.length - LETTER.length; i < packets.length; i++) {
            byte[] changed = packets.clone();
            changed[i] ^= 1;

            assertThatThrownBy(() -> decrypt(Armor.of(changed, true), key)).isInstanceOf(Exception.class);
        }
    }

    @Test
    void handsOutNothingThatIsNotEncryptedToExactlyTheNamedKeys() throws Exception {
        OpenPGPKey key = ThrowAwayKeys.ed25519();
        OpenPGPKey other = ThrowAwayKeys.rsa();
        byte[] packets = packets(Encryption.encrypt(LETTER, List.of(recipient(key)), NOW));
        var named = encryptionPart(key).getKeyIdentifier();
        var unnamed = encryptionPart(other).getKeyIdentifier();

        assertThat(EncryptedMessage.armored(packets, Set.of(named), false)).contains("BEGIN PGP MESSAGE");
        assertUnsafe(packets, Set.of(unnamed));
        assertUnsafe(packets, Set.of(named, unnamed));
        assertUnsafe(literal(), Set.of(named));
        assertUnsafe(literal(), Set.of());
        assertUnsafe(joined(packets, literal()), Set.of(named));
        assertUnsafe(joined(literal(), packets), Set.of(named));
        assertUnsafe(new byte[0], Set.of(named));
    }

    private static void assertUnsafe(byte[] packets, Set<KeyIdentifier> keys) {
        assertThatThrownBy(() -> EncryptedMessage.armored(packets, keys, false))
                .isInstanceOf(EncryptionFailedException.class)
                .hasMessageNotContaining("truth");
    }

    private static byte[] literal() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var literal =
                new PGPLiteralDataGenerator().open(bytes, PGPLiteralData.BINARY, "", LETTER.length, Date.from(NOW))) {
            literal.write(LETTER);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] packets(String message) throws Exception {
        try (InputStream packets =
                new ArmoredInputStream(new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)))) {
            return packets.readAllBytes();
        }
    }

    private static int format(String message) throws Exception {
        try (BCPGInputStream in = new BCPGInputStream(new ByteArrayInputStream(packets(message)))) {
            Object packet = in.readPacket();
            while (!(packet instanceof SymmetricEncIntegrityPacket)) {
                packet = in.readPacket();
            }
            return ((SymmetricEncIntegrityPacket) packet).getVersion();
        }
    }

    private static byte[] decrypt(String message, OpenPGPKey key) throws Exception {
        try (InputStream clear = new OpenPGPMessageProcessor(Engine.BOUNCY_CASTLE, Engine.POLICY)
                .addDecryptionKey(key)
                .process(new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)))) {
            return clear.readAllBytes();
        }
    }
}
