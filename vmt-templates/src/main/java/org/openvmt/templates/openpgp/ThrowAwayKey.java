// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.time.Duration;
import java.time.Instant;
import org.openvmt.core.value.MailAddress;

/**
 * A key for examples and tests alone: made on the spot, with no passphrase, and with a secret that whoever holds it can
 * have. No mail about a real case is to be signed with one, or encrypted to one.
 *
 * <p>It is of version 4, so that everybody's programs can use it: an Ed25519 key that certifies, another one that signs,
 * and an X25519 key that encrypts. Only {@link #secret} tells anything secret. Immutable.
 */
public final class ThrowAwayKey {

    private final byte[] secret;
    private final String publicKey;
    private final String fingerprint;

    ThrowAwayKey(byte[] secret, String publicKey, String fingerprint) {
        this.secret = secret;
        this.publicKey = publicKey;
        this.fingerprint = fingerprint;
    }

    /**
     * Makes a key; no two are alike.
     *
     * @param name whose it is, in words
     * @param owner whose it is
     * @param at from when on it is good
     * @param validFor for how long it is, from one second on; to the second
     * @return the key
     * @throws BouncyCastleVersionException if the class path has a Bouncy Castle that will not do
     * @throws org.openvmt.core.value.InvalidValueException if the name is no line that a user id can begin with, or the
     *     time is none that OpenPGP can write
     */
    public static ThrowAwayKey make(String name, MailAddress owner, Instant at, Duration validFor) {
        BouncyCastle.require();
        return FreshKey.make(name, owner, at, validFor);
    }

    /**
     * The whole key, the secret included: what {@link SigningKey#unlock} takes, with an empty passphrase.
     *
     * @return an armored secret key in ASCII; a copy
     */
    public byte[] secret() {
        return secret.clone();
    }

    /**
     * The certificate for others.
     *
     * @return an armored public key block, each line of which ends in a line feed
     */
    public String publicKey() {
        return publicKey;
    }

    /**
     * The fingerprint of the certificate, that is, of its primary key.
     *
     * @return 40 hexadecimal digits in upper case
     */
    public String fingerprint() {
        return fingerprint;
    }

    /** The fingerprint. */
    @Override
    public String toString() {
        return "ThrowAwayKey{" + fingerprint + "}";
    }
}
