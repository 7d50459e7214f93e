// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.time.Instant;

/**
 * Whoever can sign bytes: a {@link SigningKey} in memory, or a smart card, an agent or a service behind an
 * implementation of your own. What it returns is never trusted as it is: {@link SignatureCheck} looks at it before
 * anything leaves.
 *
 * <p>Process section <i>Reception</i>: reports and their handling are kept private until disclosure.
 */
public interface DetachedSigner {

    /**
     * A signature over bytes as they are, of OpenPGP's binary type.
     *
     * @param data what to sign; not kept and not changed
     * @param at the time that the signature carries, to the second; a signer with a clock of its own must not date it
     *     later
     * @return exactly one signature
     * @throws KeyRefusedException if the key is not good for signing at that instant
     */
    DetachedSignature sign(byte[] data, Instant at);

    /**
     * The fingerprint of the certificate, that is, of its primary key.
     *
     * @return 40 hexadecimal digits, or 64 for version 6, in upper case
     */
    String fingerprint();

    /**
     * The certificate that others check signatures with and encrypt answers to.
     *
     * @return an armored public key block, never a secret key
     */
    String publicKey();
}
