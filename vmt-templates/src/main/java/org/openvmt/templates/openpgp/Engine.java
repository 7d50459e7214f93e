// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.openpgp.api.OpenPGPDefaultPolicy;
import org.bouncycastle.openpgp.api.OpenPGPImplementation;
import org.bouncycastle.openpgp.api.OpenPGPPolicy;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;
import org.openvmt.core.value.InvalidValueException;

/**
 * Bouncy Castle as it is used here: an instance of our own with a policy of our own, so that nobody in the same process
 * can weaken it, and without a registered provider.
 */
@SuppressWarnings(
        "deprecation") // RSA keys of the two kinds that do one thing only are no longer made, but still in use
final class Engine {

    /** Stricter than the library's own: no digest below 256 bits, for no signature however old, and no RSA below 2048. */
    static final OpenPGPPolicy POLICY = new OpenPGPDefaultPolicy()
            .rejectHashAlgorithm(HashAlgorithmTags.MD5)
            .rejectHashAlgorithm(HashAlgorithmTags.SHA1)
            .rejectHashAlgorithm(HashAlgorithmTags.RIPEMD160)
            .rejectHashAlgorithm(HashAlgorithmTags.SHA224)
            .acceptPublicKeyAlgorithmWithMinimalStrength(PublicKeyAlgorithmTags.RSA_GENERAL, 2048)
            .acceptPublicKeyAlgorithmWithMinimalStrength(PublicKeyAlgorithmTags.RSA_ENCRYPT, 2048)
            .acceptPublicKeyAlgorithmWithMinimalStrength(PublicKeyAlgorithmTags.RSA_SIGN, 2048);

    static final OpenPGPImplementation BOUNCY_CASTLE = new BcOpenPGPImplementation().setPolicy(POLICY);

    /** OpenPGP counts seconds in 32 bits without a sign. */
    static final Instant LAST = Instant.ofEpochSecond(0xFFFF_FFFFL);

    private Engine() {}

    /** An instant as OpenPGP writes it, to the second. */
    static Date date(Instant at) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
            throw InvalidValueException.of("at", at + " cannot be written in OpenPGP, expected 1970 to 2106");
        }
        return Date.from(Instant.ofEpochSecond(at.getEpochSecond()));
    }
}
