// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bouncycastle.bcpg.KeyIdentifier;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentSignature;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPPrimaryKey;

/**
 * What a key says of a part of it at an instant, the primary key or another; only what verifies counts. The library
 * itself takes the newest signature for the last word without a look at it, even if it is the revocation of an old user
 * id, which says nothing of how long the key lasts; and it takes user ids for what they would be in UTF-8, so that the
 * signatures over those that are not do not verify.
 *
 * @param speaking of a subkey what binds it; of the primary key those over itself, then those over user ids that hold
 * @param held the user ids that hold
 * @param revoked the user ids that the key took back
 */
record SelfSignatures(List<PGPSignature> speaking, List<String> held, List<String> revoked) {

    private static final Set<Integer> DIRECT = Set.of(PGPSignature.DIRECT_KEY);
    private static final Set<Integer> BINDINGS = Set.of(PGPSignature.SUBKEY_BINDING);
    private static final Set<Integer> CERTIFICATIONS = Set.of(
            PGPSignature.DEFAULT_CERTIFICATION,
            PGPSignature.NO_CERTIFICATION,
            PGPSignature.CASUAL_CERTIFICATION,
            PGPSignature.POSITIVE_CERTIFICATION);

    static SelfSignatures of(OpenPGPComponentKey part, Date at, Verdicts verdicts) {
        OpenPGPPrimaryKey primary = part.getCertificate().getPrimaryKey();
        Iterator<PGPSignature> over = part.getPGPPublicKey().getKeySignatures();
        if (!part.isPrimaryKey()) {
            List<PGPSignature> binding = newest(
                            over,
                            BINDINGS,
                            primary,
                            at,
                            one -> verdicts.verifies(new OpenPGPComponentSignature(one, primary, part)))
                    .map(List::of)
                    .orElse(List.of());
            return new SelfSignatures(binding, List.of(), List.of());
        }
        List<PGPSignature> speaking = new ArrayList<>();
        newest(
                        over,
                        DIRECT,
                        primary,
                        at,
                        one -> verdicts.verifies(new OpenPGPComponentSignature(one, primary, primary)))
                .ifPresent(speaking::add);
        List<String> held = new ArrayList<>();
        List<String> revoked = new ArrayList<>();
        PGPPublicKey key = primary.getPGPPublicKey();
        for (Iterator<byte[]> ids = key.getRawUserIDs(); ids.hasNext(); ) {
            byte[] id = ids.next();
            Optional<PGPSignature> holding = newest(
                    key.getSignaturesForID(id), CERTIFICATIONS, primary, at, one -> verdicts.verifies(one, id, key));
            if (isRevoked(key, id, holding, at)) {
                revoked.add(new String(id, StandardCharsets.UTF_8));
            } else if (holding.isPresent()) {
                held.add(new String(id, StandardCharsets.UTF_8));
                speaking.add(holding.get());
            }
        }
        return new SelfSignatures(List.copyOf(speaking), List.copyOf(held), List.copyOf(revoked));
    }

    /** What the part is for, as the newest signature has it that says so; 0 if none does. */
    int flags() {
        return speaking.stream()
                .filter(signature -> signature.getHashedSubPackets().getKeyFlags() != 0)
                .max(Comparator.comparing(SelfSignatures::made))
                .map(signature -> signature.getHashedSubPackets().getKeyFlags())
                .orElse(0);
    }

    /** For how many seconds from its making on the part lasts, as the newest signature has it; 0 without end. */
    long lasting() {
        return speaking.stream()
                .max(Comparator.comparing(SelfSignatures::made))
                .map(signature -> signature.getHashedSubPackets().getKeyExpirationTime())
                .orElse(0L);
    }

    /** What the key says of a subkey with a digest that is not trusted any more. */
    static Stream<PGPSignature> untrusted(OpenPGPComponentKey part) {
        List<PGPSignature> untrusted = new ArrayList<>();
        part.getPGPPublicKey().getSignaturesOfType(PGPSignature.SUBKEY_BINDING).forEachRemaining(binding -> {
            if (isBy(part.getCertificate().getPrimaryKey(), binding)
                    && binding.getHashedSubPackets() != null
                    && !Engine.POLICY.hasAcceptableSignatureHashAlgorithm(binding)) {
                untrusted.add(binding);
            }
        });
        return untrusted.stream();
    }

    /** A revocation is believed as it stands, as that of a key is; a later signature over the user id takes it back. */
    private static boolean isRevoked(PGPPublicKey key, byte[] id, Optional<PGPSignature> holding, Date at) {
        boolean revoked = false;
        for (Iterator<PGPSignature> all = key.getSignaturesForID(id); all.hasNext(); ) {
            PGPSignature one = all.next();
            revoked |= one.getSignatureType() == PGPSignature.CERTIFICATION_REVOCATION
                    && KeyIdentifier.matches(one.getKeyIdentifiers(), key.getKeyIdentifier(), true)
                    && !made(one).isAfter(at.toInstant())
                    && holding.filter(later -> isLater(later, one)).isEmpty();
        }
        return revoked;
    }

    private static Optional<PGPSignature> newest(
            Iterator<PGPSignature> all,
            Set<Integer> types,
            OpenPGPPrimaryKey by,
            Date at,
            Predicate<PGPSignature> verifies) {
        PGPSignature newest = null;
        while (all.hasNext()) {
            PGPSignature one = all.next();
            if (types.contains(one.getSignatureType())
                    && isBy(by, one)
                    && speaks(one, at)
                    && (newest == null || isLater(one, newest))
                    && verifies.test(one)) {
                newest = one;
            }
        }
        return Optional.ofNullable(newest);
    }

    private static boolean isBy(OpenPGPPrimaryKey primary, PGPSignature signature) {
        return KeyIdentifier.matches(signature.getKeyIdentifiers(), primary.getKeyIdentifier(), true);
    }

    /** Whether a signature has been made by then and has not run out. */
    private static boolean speaks(PGPSignature signature, Date at) {
        PGPSignatureSubpacketVector hashed = signature.getHashedSubPackets();
        if (hashed == null || made(signature).isAfter(at.toInstant())) {
            return false;
        }
        long lasting = hashed.getSignatureExpirationTime();
        return lasting == 0 || made(signature).plusSeconds(lasting).isAfter(at.toInstant());
    }

    private static boolean isLater(PGPSignature one, PGPSignature other) {
        return made(one).isAfter(made(other));
    }

    private static Instant made(PGPSignature signature) {
        return signature.getCreationTime().toInstant();
    }
}
