// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.time.Instant;

/** The check of a signature before what it signs goes out. */
public final class SignatureCheck {

    private SignatureCheck() {}

    /**
     * Checks that what a signer made holds and that the certificate that it hands out is its own, as a mail does before
     * it leaves.
     *
     * @param data what was signed
     * @param signature what the signer returned
     * @param signer the signer
     * @param at the time of checking
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     * @throws SignatureRefusedException if it does not hold
     * @throws KeyRefusedException if the certificate cannot be read, is another or is not good for signing at that time
     */
    public static void verify(byte[] data, DetachedSignature signature, DetachedSigner signer, Instant at) {
        BouncyCastle.require();
        SignatureExamination.verify(data, signature, signer, at);
    }

    /**
     * Checks that a signature holds: that it is exactly one, of binary type, with the digest that it claims, over these
     * bytes, by a part of this key that is good for signing, and not dated later than now.
     *
     * @param data what was signed
     * @param signature the signature beside it
     * @param publicKey the armored certificate of the signer
     * @param at the time of checking
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     * @throws SignatureRefusedException if it does not hold
     * @throws KeyRefusedException if the certificate cannot be read or is not good for signing at that time
     */
    public static void verify(byte[] data, DetachedSignature signature, String publicKey, Instant at) {
        BouncyCastle.require();
        SignatureExamination.verify(data, signature, publicKey, at);
    }
}
