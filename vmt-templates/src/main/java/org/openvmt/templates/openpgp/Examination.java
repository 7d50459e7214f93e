// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentSignature;
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
        try {
            KeyProblem whole = problemOfWhole(key, key.getPrimaryKey(), at);
            return whole == null ? ofParts(key, purpose, at) : new Examination(List.of(), whole);
        } catch (RuntimeException e) {
            // A key can be malformed in more ways than its reader foresaw; what it threw may quote the key.
            return new Examination(List.of(), KeyProblem.UNREADABLE);
        }
    }

    private static @Nullable KeyProblem problemOfWhole(OpenPGPCertificate key, OpenPGPComponentKey primary, Date at) {
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
        if (isExpired(primary, at)) {
            return KeyProblem.PRIMARY_EXPIRED;
        }
        // The library looks at the first user id alone, which may be an old address that is revoked.
        boolean held = primary.isBoundAt(at) || !key.getValidUserIds(at).isEmpty();
        return held ? null : KeyProblem.NO_VALID_SELF_SIGNATURE;
    }

    private static Examination ofParts(OpenPGPCertificate key, Purpose purpose, Date at) {
        // What a part is for may have been said only later than the instant, which is then what is wrong with it.
        Date last = key.getLastModificationDateAt(Date.from(Engine.LAST));
        Date later = last != null && isLater(last, at) ? last : at;
        List<OpenPGPComponentKey> good = new ArrayList<>();
        KeyProblem problem = null;
        for (OpenPGPComponentKey part : key.getKeys()) {
            if (purpose.isMeantFor(part, at) || purpose.isMeantFor(part, later)) {
                KeyProblem found = problemOfPart(part, purpose, at);
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
        return new Examination(List.of(), problem == null ? purpose.missing : problem);
    }

    private static @Nullable KeyProblem problemOfPart(OpenPGPComponentKey part, Purpose purpose, Date at) {
        if (!Engine.POLICY.isAcceptablePublicKey(part.getPGPPublicKey())) {
            return purpose.weak;
        }
        if (isRevoked(part, PGPSignature.SUBKEY_REVOCATION, at)) {
            return purpose.revoked;
        }
        if (isLater(part.getCreationTime(), at) || !purpose.isMeantFor(part, at)) {
            return purpose.early;
        }
        if (isExpired(part, at)) {
            return purpose.expired;
        }
        return part.isBoundAt(at) ? null : purpose.missing;
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

    private static boolean isExpired(OpenPGPComponentKey part, Date at) {
        OpenPGPComponentSignature latest = part.getLatestSelfSignature(at);
        Date end = latest == null ? null : latest.getKeyExpirationTime();
        return end != null && !isLater(end, at);
    }

    private static boolean isLater(Date one, Date other) {
        return one.toInstant().isAfter(other.toInstant());
    }
}
