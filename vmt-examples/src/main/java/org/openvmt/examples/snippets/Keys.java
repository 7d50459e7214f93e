// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.openpgp.KeyRefusedException;
import org.openvmt.templates.openpgp.RecipientKey;
import org.openvmt.templates.openpgp.SigningKey;

/** The snippets on keys. */
final class Keys {

    private Keys() {}

    static RecipientKey pin(byte[] keyFile, String fingerprint, MailAddress owner, Instant now, PrintStream out) {
        try {
            RecipientKey key = RecipientKey.of(keyFile, fingerprint, owner, now);
            if (key.expiresBefore(now.plus(Duration.ofDays(30)))) {
                out.println("ask " + key.owner() + " for a key that is good for longer");
            }
            return key;
        } catch (KeyRefusedException e) {
            out.println(e.getMessage());
            throw e;
        }
    }

    static String ownPublicKey(byte[] keyFile, char[] passphrase, Instant now) {
        try (SigningKey signer = SigningKey.unlock(keyFile, passphrase, now)) {
            return signer.publicKey();
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
