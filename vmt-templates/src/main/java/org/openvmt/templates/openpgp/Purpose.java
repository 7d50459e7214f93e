// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Date;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;

/** What a part of a key is for, and how its shortcomings are called then. */
enum Purpose {
    ENCRYPTION(
            KeyProblem.NO_ENCRYPTION_SUBKEY,
            KeyProblem.ENC_SUBKEY_REVOKED,
            KeyProblem.ENC_SUBKEY_NOT_VALID_YET,
            KeyProblem.ENC_SUBKEY_EXPIRED,
            KeyProblem.WEAK_ENC_SUBKEY),
    SIGNING(
            KeyProblem.NO_SIGNING_KEY,
            KeyProblem.SIGNING_KEY_REVOKED,
            KeyProblem.SIGNING_KEY_NOT_VALID_YET,
            KeyProblem.SIGNING_KEY_EXPIRED,
            KeyProblem.NO_SIGNING_KEY);

    final KeyProblem missing;
    final KeyProblem revoked;
    final KeyProblem early;
    final KeyProblem expired;
    final KeyProblem weak;

    Purpose(KeyProblem missing, KeyProblem revoked, KeyProblem early, KeyProblem expired, KeyProblem weak) {
        this.missing = missing;
        this.revoked = revoked;
        this.early = early;
        this.expired = expired;
        this.weak = weak;
    }

    /** Whether the key says so of its part; it does so of revoked and expired parts as well. */
    boolean isMeantFor(OpenPGPComponentKey part, Date at) {
        return this == SIGNING ? part.isSigningKey(at) : part.isEncryptionKey(at);
    }
}
