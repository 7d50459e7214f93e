// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.value.MailAddress;

/**
 * One's own key, unlocked to sign until it is closed. Safe to share between threads: signatures are made one after the
 * other.
 *
 * <p>Exactly one part of the key signs: of those that are good for it when the key is unlocked and whose secret is there,
 * the newest subkey, or the primary key if no subkey is. Every signature is checked before it is handed out. A key of
 * version 4 signs the same bytes at the same instant in the same way; signatures of version 6 hold a salt.
 *
 * <p>What it holds in secret is never printed, compared or written. Closing forgets it; the numbers that a private key
 * is made of cannot be overwritten in this language and stay in memory until they are collected, and so do the
 * library's own copies of a passphrase. Whoever cannot accept that signs with a card: see {@link DetachedSigner}.
 */
public final class SigningKey implements DetachedSigner, AutoCloseable {

    private static final int GENERAL = 4;
    private static final int NEW = 6;

    private final String fingerprint;
    private @Nullable UnlockedKey key;

    private SigningKey(UnlockedKey key) {
        this.fingerprint = Fingerprint.of(key.certificate());
        this.key = key;
    }

    /**
     * A key of version 4 to sign with, the only version that all receivers of public mails can check.
     *
     * @param armoredSecretKey one armored secret key, at most 1 MiB; not kept
     * @param passphrase what opens it, empty if nothing has to; a copy is used and wiped, yours is yours to wipe
     * @param at when it has to be good for signing
     * @return the key, to be closed after use
     * @throws KeyRefusedException if it cannot sign at that instant, or does not open
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     */
    public static SigningKey unlock(byte[] armoredSecretKey, char[] passphrase, Instant at) {
        BouncyCastle.require();
        return new SigningKey(UnlockedKey.of(armoredSecretKey, passphrase, Engine.date(at), GENERAL));
    }

    /**
     * A key of version 6 (RFC 9580) to sign with. GnuPG and Thunderbird cannot read its signatures: take one only for
     * receivers who asked for it.
     *
     * @param armoredSecretKey one armored secret key, at most 1 MiB; not kept
     * @param passphrase what opens it, empty if nothing has to; a copy is used and wiped, yours is yours to wipe
     * @param at when it has to be good for signing
     * @return the key, to be closed after use
     * @throws KeyRefusedException if it cannot sign at that instant, or does not open
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     */
    public static SigningKey unlockVersion6(byte[] armoredSecretKey, char[] passphrase, Instant at) {
        BouncyCastle.require();
        return new SigningKey(UnlockedKey.of(armoredSecretKey, passphrase, Engine.date(at), NEW));
    }

    /**
     * A signature over bytes as they are, checked before it is handed out.
     *
     * @param data what to sign; not kept and not changed
     * @param at the time that the signature carries, to the second; the caller sees to it that it is not ahead of the
     *     real one, since receivers refuse such signatures
     * @return exactly one signature
     * @throws KeyRefusedException if the key is not good for signing at that instant
     * @throws SignatureRefusedException if the signature does not hold, as when the file of the key was tampered with
     * @throws IllegalStateException if the key is closed
     */
    @Override
    public synchronized DetachedSignature sign(byte[] data, Instant at) {
        Objects.requireNonNull(data, "data");
        return open().sign(data, Engine.date(at));
    }

    /**
     * A text with its signature around it, to be pasted where nothing can be attached. Blanks at the ends of lines and
     * empty lines at the end are not part of what is signed, and are left out.
     *
     * @param text what to sign, in lines that end in LF, CRLF or CR
     * @param at the time that the signature carries, to the second
     * @return the signed text, each line of which ends in a line feed; to be written as UTF-8
     * @throws KeyRefusedException if the key is not good for signing at that instant
     * @throws SignatureRefusedException if the signature does not hold, as when the file of the key was tampered with
     * @throws org.openvmt.core.value.InvalidValueException if the text is blank or has characters that hide something
     * @throws IllegalStateException if the key is closed
     */
    public synchronized String clearsign(String text, Instant at) {
        return CleartextSignature.of(text, open(), Engine.date(at));
    }

    /**
     * Checks that the key is somebody's, as of the one whom a mail is from: receivers are warned of others.
     *
     * @param owner an address that a user id has to carry
     * @param at when the user id has to hold
     * @throws KeyRefusedException if no user id carries the address, or the only ones that do are revoked
     * @throws IllegalStateException if the key is closed
     */
    public synchronized void requireOwner(MailAddress owner, Instant at) {
        KeyProblem problem = UserIds.problem(owner, open().certificate(), Engine.date(at));
        if (problem != null) {
            throw new KeyRefusedException(problem, fingerprint, owner);
        }
    }

    /**
     * The fingerprint of the certificate, that is, of its primary key.
     *
     * @return 40 hexadecimal digits, or 64 for version 6, in upper case
     * @throws IllegalStateException if the key is closed
     */
    @Override
    public synchronized String fingerprint() {
        return Fingerprint.of(open().certificate());
    }

    /**
     * The certificate for the form that requests CVE ids: the same as {@link #publicKey}, if it is short enough.
     *
     * @return an armored public key block of at most 20,000 characters, each line of which ends in a line feed
     * @throws KeyRefusedException if it is longer
     * @throws IllegalStateException if the key is closed
     */
    public synchronized String publicKeyForForm() {
        return MinimalCertificate.forForm(open().certificate());
    }

    /**
     * The certificate for others, without what others signed on it.
     *
     * @return an armored public key block, each line of which ends in a line feed
     * @throws IllegalStateException if the key is closed
     */
    @Override
    public synchronized String publicKey() {
        return MinimalCertificate.of(open().certificate());
    }

    /** Forgets the key. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        key = null;
    }

    private UnlockedKey open() {
        if (key == null) {
            throw new IllegalStateException("signing key " + fingerprint + " is closed");
        }
        return key;
    }

    /** The fingerprint. */
    @Override
    public String toString() {
        return "SigningKey{" + fingerprint + "}";
    }
}
