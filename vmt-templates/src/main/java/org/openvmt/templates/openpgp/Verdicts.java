// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Date;
import java.util.IdentityHashMap;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureException;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentSignature;

/** Which signatures of one key verify; each is looked at once, since that takes as long as to sign. Not thread-safe. */
final class Verdicts {

    private final IdentityHashMap<PGPSignature, Boolean> known = new IdentityHashMap<>();

    boolean verifies(OpenPGPComponentSignature signature) {
        return known.computeIfAbsent(signature.getSignature(), unknown -> look(signature));
    }

    /** Over a user id as its bytes are, which old programs wrote in whatever encoding they had. */
    boolean verifies(PGPSignature signature, byte[] userId, PGPPublicKey primary) {
        return known.computeIfAbsent(signature, unknown -> look(signature, userId, primary));
    }

    /** With the demands that the library makes of signatures over other things. */
    private static boolean look(PGPSignature signature, byte[] userId, PGPPublicKey primary) {
        try {
            Date made = signature.getHashedSubPackets().getSignatureCreationTime();
            if (made == null
                    || made.toInstant().isBefore(primary.getCreationTime().toInstant())
                    || !Engine.POLICY.isAcceptablePublicKey(primary)
                    || !Engine.POLICY.isAcceptableSignature(signature)) {
                return false;
            }
            signature.init(Engine.BOUNCY_CASTLE.pgpContentVerifierBuilderProvider(), primary);
            return signature.verifyCertification(userId, primary);
        } catch (PGPException | RuntimeException e) {
            // It can be malformed in more ways than its reader foresaw.
            return false;
        }
    }

    private static boolean look(OpenPGPComponentSignature signature) {
        try {
            signature.verify(Engine.BOUNCY_CASTLE.pgpContentVerifierBuilderProvider(), Engine.POLICY);
            return true;
        } catch (PGPSignatureException | RuntimeException e) {
            // It can be malformed in more ways than its reader foresaw.
            return false;
        }
    }
}
