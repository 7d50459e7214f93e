// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.jspecify.annotations.Nullable;

/**
 * The look at a key before it is used: which of its parts serve a purpose at an instant, or else why none does. The
 * library's own questions answer without a reason, or for the wall clock.
 *
 * @param parts the parts that serve, none if there is a problem
 * @param problem why none does
 */
record Examination(
        List<OpenPGPComponentKey> parts, @Nullable KeyProblem problem) {

    static Examination of(OpenPGPCertificate key, Purpose purpose, Date at) {
        return of(key, key.getKeys(), purpose, at, new Verdicts());
    }

    /** Of some parts of the key alone, as of the one that was unlocked. */
    static Examination of(
            OpenPGPCertificate key, List<OpenPGPComponentKey> parts, Purpose purpose, Date at, Verdicts verdicts) {
        try {
            KeyProblem whole = problemOfWhole(key.getPrimaryKey(), at, verdicts);
            return whole == null ? ofParts(key, parts, purpose, at, verdicts) : new Examination(List.of(), whole);
        } catch (RuntimeException e) {
            // A key can be malformed in more ways than its reader foresaw; what it threw may quote the key.
            return new Examination(List.of(), KeyProblem.UNREADABLE);
        }
    }

    private static @Nullable KeyProblem problemOfWhole(OpenPGPComponentKey primary, Date at, Verdicts verdicts) {
        if (primary.getVersion() != 4 && primary.getVersion() != 6) {
            return KeyProblem.VERSION_NOT_ACCEPTED;
        }
        if (!Engine.POLICY.isAcceptablePublicKey(primary.getPGPPublicKey())) {
            return KeyProblem.WEAK_PRIMARY;
        }
        if (isRevoked(primary, PGPSignature.KEY_REVOCATION, at)) {
            return KeyProblem.PRIMARY_REVOKED;
        }
        if (isLater(primary.getCreationTime(), at)) {
            return KeyProblem.PRIMARY_NOT_VALID_YET;
        }
        if (isExpired(primary, at, verdicts)) {
            return KeyProblem.PRIMARY_EXPIRED;
        }
        SelfSignatures self = SelfSignatures.of(primary, at, verdicts);
        if (!self.speaking().isEmpty()) {
            return null;
        }
        return self.revoked().isEmpty() ? KeyProblem.NO_VALID_SELF_SIGNATURE : KeyProblem.USER_ID_REVOKED;
    }

    private static Examination ofParts(
            OpenPGPCertificate key, List<OpenPGPComponentKey> parts, Purpose purpose, Date at, Verdicts verdicts) {
        // What a part is for may have been said only later than the instant, which is then what is wrong with it.
        Date last = key.getLastModificationDateAt(Date.from(Engine.LAST));
        Date later = last != null && isLater(last, at) ? last : at;
        List<OpenPGPComponentKey> good = new ArrayList<>();
        KeyProblem problem = null;
        for (OpenPGPComponentKey part : parts) {
            if (purpose.isMeantFor(part, at, verdicts) || purpose.isMeantFor(part, later, verdicts)) {
                KeyProblem found = problemOfPart(part, purpose, at, verdicts);
                if (found == null) {
                    good.add(part);
                } else if (problem == null) {
                    problem = found;
                }
            }
        }
        if (!good.isEmpty()) {
            return new Examination(List.copyOf(good), null);
        }
        if (problem == null && parts.stream().anyMatch(purpose::isMeantByUntrusted)) {
            problem = KeyProblem.NO_VALID_SELF_SIGNATURE;
        }
        return new Examination(List.of(), problem == null ? purpose.missing : problem);
    }

    private static @Nullable KeyProblem problemOfPart(
            OpenPGPComponentKey part, Purpose purpose, Date at, Verdicts verdicts) {
        if (!Engine.POLICY.isAcceptablePublicKey(part.getPGPPublicKey())) {
            return purpose.weak;
        }
        if (isRevoked(part, PGPSignature.SUBKEY_REVOCATION, at)) {
            return purpose.revoked;
        }
        if (isLater(part.getCreationTime(), at) || !purpose.isMeantFor(part, at, verdicts)) {
            return purpose.early;
        }
        if (isExpired(part, at, verdicts)) {
            return purpose.expired;
        }
        return null;
    }

    /** A revocation is believed as it stands, proven or not: whoever forges one keeps a mail from being sent. */
    private static boolean isRevoked(OpenPGPComponentKey part, int type, Date at) {
        boolean revoked = false;
        Iterator<PGPSignature> all = part.getPGPPublicKey().getSignaturesOfType(type);
        while (all.hasNext()) {
            PGPSignature revocation = all.next();
            revoked |= revocation.isHardRevocation() || !isLater(revocation.getCreationTime(), at);
        }
        return revoked;
    }

    private static boolean isExpired(OpenPGPComponentKey part, Date at, Verdicts verdicts) {
        long lasting = SelfSignatures.of(part, at, verdicts).lasting();
        return lasting != 0
                && !part.getCreationTime().toInstant().plusSeconds(lasting).isAfter(at.toInstant());
    }

    private static boolean isLater(Date one, Date other) {
        return one.toInstant().isAfter(other.toInstant());
    }
}
