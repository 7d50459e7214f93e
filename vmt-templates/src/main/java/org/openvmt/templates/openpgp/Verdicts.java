// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.IdentityHashMap;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureException;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentSignature;

/** Which signatures of one key verify; each is looked at once, since that takes as long as to sign. Not thread-safe. */
final class Verdicts {

    private final IdentityHashMap<PGPSignature, Boolean> known = new IdentityHashMap<>();

    boolean verifies(OpenPGPComponentSignature signature) {
        return known.computeIfAbsent(signature.getSignature(), unknown -> look(signature));
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
