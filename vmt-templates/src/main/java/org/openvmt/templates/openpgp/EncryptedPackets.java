// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.bcpg.Packet;
import org.bouncycastle.bcpg.PublicKeyEncSessionPacket;
import org.bouncycastle.bcpg.SymmetricEncIntegrityPacket;

/**
 * The look at a message before it is handed out, at its bytes and not at what was meant: one session key for each part
 * of a receiver's key, then encrypted data whose integrity is protected, and nothing else.
 */
final class EncryptedPackets {

    private EncryptedPackets() {}

    static void require(byte[] packets, Collection<KeyIdentifier> receivers) {
        List<KeyIdentifier> missing = new ArrayList<>(receivers);
        try (BCPGInputStream in = new BCPGInputStream(new ByteArrayInputStream(packets))) {
            Packet packet = in.readPacket();
            while (packet instanceof PublicKeyEncSessionPacket session) {
                if (!missing.removeIf(receiver -> isFor(session, receiver))) {
                    throw new EncryptionFailedException("it is encrypted to a key that was not named");
                }
                packet = in.readPacket();
            }
            if (!missing.isEmpty()) {
                throw new EncryptionFailedException("it is not encrypted to every key that was named");
            }
            if (!(packet instanceof SymmetricEncIntegrityPacket encrypted) || !endsAfter(encrypted.getInputStream())) {
                throw new EncryptionFailedException("it does not consist of encrypted data and nothing else");
            }
            if (in.read() >= 0) {
                throw new EncryptionFailedException("something follows the encrypted data");
            }
        } catch (IOException e) {
            throw new EncryptionFailedException("its packets cannot be read");
        }
    }

    private static boolean endsAfter(InputStream encrypted) throws IOException {
        return encrypted.readAllBytes().length > 0;
    }

    private static boolean isFor(PublicKeyEncSessionPacket session, KeyIdentifier receiver) {
        return session.getVersion() == PublicKeyEncSessionPacket.VERSION_6
                ? Arrays.equals(session.getKeyFingerprint(), receiver.getFingerprint())
                : session.getKeyID() == receiver.getKeyId();
    }
}
