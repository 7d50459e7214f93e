// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.bcpg.AEADAlgorithmTags;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.Features;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.operator.PGPDataEncryptorBuilder;
import org.openvmt.core.value.InvalidValueException;

/** Encryption to keys, and to nobody else: one's own key is among them only if it is listed. */
public final class Encryption {

    /** Chunks of 64 KiB, each with an authentication tag. */
    private static final int CHUNK_BITS = 16;

    private static final int BUFFER = 1 << CHUNK_BITS;

    private Encryption() {}

    /**
     * A message that the owners of the keys can read, each of them alone.
     *
     * @param data what they shall read; not signed here
     * @param to at least one key
     * @param at when every key has to be good
     * @return an armored message in ASCII, each line of which ends in a line feed
     * @throws KeyRefusedException if one of the keys is not good at that instant
     * @throws org.openvmt.core.value.InvalidValueException if there is no key
     * @throws EncryptionFailedException if what came out is not encrypted to exactly those keys
     */
    public static String encrypt(byte[] data, List<RecipientKey> to, Instant at) {
        Objects.requireNonNull(data, "data");
        Date date = Engine.date(at);
        if (to.isEmpty()) {
            throw InvalidValueException.of("to", "is empty, expected at least one key");
        }
        Map<KeyIdentifier, OpenPGPComponentKey> parts = new LinkedHashMap<>();
        for (RecipientKey key : to) {
            key.parts(at).forEach(part -> parts.put(part.getKeyIdentifier(), part));
        }
        boolean authenticated = parts.values().stream().allMatch(part -> announcesVersion2(part, date));
        byte[] packets;
        try {
            packets = packets(data, new ArrayList<>(parts.values()), authenticated);
        } catch (IOException | PGPException e) {
            throw new EncryptionFailedException("the library could not encrypt it");
        }
        EncryptedPackets.require(packets, parts.keySet());
        return Armor.of(packets, !authenticated);
    }

    private static boolean announcesVersion2(OpenPGPComponentKey part, Date at) {
        Features features = part.getFeatures(at);
        return features != null && features.supportsSEIPDv2();
    }

    /**
     * Packet by packet: the library's own composer asks the clock, writes plain text for no receiver, and a packet that
     * Sequoia cannot read for some.
     */
    private static byte[] packets(byte[] data, List<OpenPGPComponentKey> to, boolean authenticated)
            throws IOException, PGPException {
        PGPDataEncryptorBuilder cipher =
                Engine.BOUNCY_CASTLE.pgpDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256);
        if (authenticated) {
            cipher.setWithAEAD(AEADAlgorithmTags.OCB, CHUNK_BITS).setUseV6AEAD();
        } else {
            cipher.setWithIntegrityPacket(true);
        }
        PGPEncryptedDataGenerator generator = new PGPEncryptedDataGenerator(cipher);
        generator.setForceSessionKey(true);
        for (OpenPGPComponentKey part : to) {
            generator.addMethod(Engine.BOUNCY_CASTLE.publicKeyKeyEncryptionMethodGenerator(part.getPGPPublicKey()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream encrypted = generator.open(bytes, new byte[BUFFER]);
                OutputStream literal = new PGPLiteralDataGenerator()
                        .open(encrypted, PGPLiteralData.BINARY, "", data.length, Date.from(Instant.EPOCH))) {
            literal.write(data);
        }
        return bytes.toByteArray();
    }
}
