// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Date;
import org.bouncycastle.bcpg.PublicKeyUtils;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;

/** What a part of a key is for, and how its shortcomings are called then. */
enum Purpose {
    ENCRYPTION(
            KeyFlags.ENCRYPT_COMMS | KeyFlags.ENCRYPT_STORAGE,
            KeyProblem.NO_ENCRYPTION_SUBKEY,
            KeyProblem.ENC_SUBKEY_REVOKED,
            KeyProblem.ENC_SUBKEY_NOT_VALID_YET,
            KeyProblem.ENC_SUBKEY_EXPIRED,
            KeyProblem.WEAK_ENC_SUBKEY),
    SIGNING(
            KeyFlags.SIGN_DATA,
            KeyProblem.NO_SIGNING_KEY,
            KeyProblem.SIGNING_KEY_REVOKED,
            KeyProblem.SIGNING_KEY_NOT_VALID_YET,
            KeyProblem.SIGNING_KEY_EXPIRED,
            KeyProblem.NO_SIGNING_KEY);

    private final int flags;
    final KeyProblem missing;
    final KeyProblem revoked;
    final KeyProblem early;
    final KeyProblem expired;
    final KeyProblem weak;

    Purpose(int flags, KeyProblem missing, KeyProblem revoked, KeyProblem early, KeyProblem expired, KeyProblem weak) {
        this.flags = flags;
        this.missing = missing;
        this.revoked = revoked;
        this.early = early;
        this.expired = expired;
        this.weak = weak;
    }

    /** Whether the key says so of its part, and the part can; it does so of revoked and expired parts as well. */
    boolean isMeantFor(OpenPGPComponentKey part, Date at, Verdicts verdicts) {
        return can(part) && (SelfSignatures.of(part, at, verdicts).flags() & flags) != 0;
    }

    /** Whether a signature says so that would hold, were its digest still trusted. */
    boolean isMeantByUntrusted(OpenPGPComponentKey part) {
        return can(part)
                && SelfSignatures.untrusted(part)
                        .anyMatch(binding -> (binding.getHashedSubPackets().getKeyFlags() & flags) != 0);
    }

    private boolean can(OpenPGPComponentKey part) {
        return this == SIGNING
                ? PublicKeyUtils.isSigningAlgorithm(part.getAlgorithm())
                : part.getPGPPublicKey().isEncryptionKey();
    }
}
