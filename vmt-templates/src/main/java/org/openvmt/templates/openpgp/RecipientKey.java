// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.openvmt.core.value.MailAddress;

/**
 * The public key of a receiver, pinned by its full fingerprint and known to be its owner's. Immutable and safe to share
 * between threads.
 */
public final class RecipientKey {

    private static final String BLOCK = "PGP PUBLIC KEY BLOCK-----";

    private final byte[] armored;
    private final String fingerprint;
    private final MailAddress owner;

    private RecipientKey(byte[] armored, String fingerprint, MailAddress owner) {
        this.armored = armored;
        this.fingerprint = fingerprint;
        this.owner = owner;
    }

    /**
     * The key of an owner.
     *
     * @param armored one armored public key, at most 1 MiB
     * @param pinnedFingerprint its full fingerprint, 40 hexadecimal digits or 64 for version 6; blanks are allowed
     * @param owner whose it is: a user id that is valid at that instant has to carry the address
     * @param at when it has to be good for encryption
     * @return the key
     * @throws KeyRefusedException if it is not the pinned one, not the owner's or not good at that instant
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     * @throws org.openvmt.core.value.InvalidValueException if the fingerprint is none
     */
    public static RecipientKey of(byte[] armored, String pinnedFingerprint, MailAddress owner, Instant at) {
        BouncyCastle.require();
        Objects.requireNonNull(owner, "owner");
        RecipientKey key = new RecipientKey(armored.clone(), Fingerprint.parse(pinnedFingerprint), owner);
        key.requireUsable(at);
        return key;
    }

    /**
     * Checks that a text, before it is shown to anybody, is one armored public key and nothing beside it; whose it is, and
     * what it is good for, does not matter.
     *
     * @param armored the text
     * @throws KeyRefusedException if it holds a private key, several keys, words around the key, or none at all; nothing of
     *     the text is in it
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     */
    public static void requirePublic(String armored) {
        BouncyCastle.require();
        KeyFile.certificate(armored.getBytes(StandardCharsets.UTF_8));
        String block = armored.strip();
        if (!block.startsWith("-----BEGIN " + BLOCK) || !block.endsWith("-----END " + BLOCK)) {
            throw new KeyRefusedException(KeyProblem.UNREADABLE, null, null);
        }
    }

    /**
     * Checks the key once more, as when a mail is about to be sent.
     *
     * @param at when it has to be good for encryption
     * @throws KeyRefusedException if it is not
     */
    public void requireUsable(Instant at) {
        parts(at);
    }

    /** The parts to encrypt to: all that are good, since the owner may hold them on several machines. */
    List<OpenPGPComponentKey> parts(Instant at) {
        Date date = Engine.date(at);
        OpenPGPCertificate key = certificate();
        Examination examination = Examination.of(key, Purpose.ENCRYPTION, date);
        if (examination.problem() != null) {
            throw refusal(examination.problem());
        }
        KeyProblem notTheOwners = UserIds.problem(owner, key, date);
        if (notTheOwners != null) {
            throw refusal(notTheOwners);
        }
        return examination.parts();
    }

    /** Read anew each time: what has been read remembers which signatures it checked, and is not for several threads. */
    private OpenPGPCertificate certificate() {
        OpenPGPCertificate key;
        try {
            key = KeyFile.certificate(armored);
        } catch (KeyRefusedException e) {
            throw refusal(e.problem());
        }
        if (!Fingerprint.of(key).equals(fingerprint)) {
            throw refusal(KeyProblem.WRONG_FINGERPRINT);
        }
        return key;
    }

    private KeyRefusedException refusal(KeyProblem problem) {
        return new KeyRefusedException(problem, fingerprint, owner);
    }

    /**
     * Whether the key runs out before an instant, so that its owner can be asked for a longer one in time.
     *
     * @param instant when it should still be good
     * @return true if it expires earlier
     */
    public boolean expiresBefore(Instant instant) {
        KeyProblem then = Examination.of(certificate(), Purpose.ENCRYPTION, Engine.date(instant))
                .problem();
        return then == KeyProblem.PRIMARY_EXPIRED || then == KeyProblem.ENC_SUBKEY_EXPIRED;
    }

    /**
     * The full fingerprint.
     *
     * @return 40 hexadecimal digits, or 64 for version 6, in upper case
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Whose key it is.
     *
     * @return the address
     */
    public MailAddress owner() {
        return owner;
    }

    /** The fingerprint and the owner. */
    @Override
    public String toString() {
        return "RecipientKey{" + fingerprint + " of " + owner + "}";
    }
}
