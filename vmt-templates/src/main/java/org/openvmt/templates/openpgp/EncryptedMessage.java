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
import java.util.Set;
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

/** A message in the making, packet by packet. */
final class EncryptedMessage {

    /** Chunks of 64 KiB, each with an authentication tag. */
    private static final int CHUNK_BITS = 16;

    private static final int BUFFER = 1 << CHUNK_BITS;

    private EncryptedMessage() {}

    static String of(byte[] data, List<RecipientKey> to, Instant at) {
        Date date = Engine.date(at);
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
        return armored(packets, parts.keySet(), authenticated);
    }

    /** The only way out, past the look at what was made. */
    static String armored(byte[] packets, Set<KeyIdentifier> receivers, boolean authenticated) {
        EncryptedPackets.require(packets, receivers);
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
