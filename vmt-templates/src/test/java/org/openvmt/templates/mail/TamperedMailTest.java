// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.templates.openpgp.DetachedSignature;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.SignatureCheck;
import org.openvmt.templates.openpgp.SignatureRefusedException;
import org.openvmt.templates.openpgp.SigningKey;

/** Every single byte of a small mail that is signed, or that signs, in turn. */
@Tag("long")
class TamperedMailTest {

    private static final SigningKey SIGNER = Keys.ed25519().signer();
    private static final String CERTIFICATE = SIGNER.publicKey();
    private static final String EML = Letters.text(PublicDraft.of(Mail.builder()
                    .from(Letters.open("A subject"))
                    .body("A body\n")
                    .attachments(List.of(Attachment.of("a.patch", "-x\n")))
                    .build())
            .sign(Channel.Public.of(Letters.PUBLIC), Letters.envelope(), SIGNER, Keys.NOW));
    private static final String BOUNDARY = Letters.envelope().boundary() + "s";
    private static final byte[] PAYLOAD = Letters.part(EML, BOUNDARY, 0).getBytes(StandardCharsets.US_ASCII);
    private static final String SIGNATURE = signature();

    private static String signature() {
        String part = Letters.part(EML, BOUNDARY, 1);
        // The end of its last line is none of the block.
        return part.substring(part.indexOf("-----BEGIN")).stripTrailing();
    }

    @AfterAll
    static void close() {
        SIGNER.close();
    }

    private static boolean holds(byte[] payload, byte[] signature) {
        try {
            DetachedSignature read =
                    DetachedSignature.of(new String(signature, StandardCharsets.ISO_8859_1), "pgp-sha512");
            SignatureCheck.verify(payload, read, CERTIFICATE, Keys.NOW);
            return true;
        } catch (InvalidValueException | SignatureRefusedException e) {
            return false;
        }
    }

    private static byte[] changed(byte[] bytes, int index, int mask) {
        byte[] changed = bytes.clone();
        changed[index] ^= (byte) mask;
        return changed;
    }

    @Test
    void holdsAsItIs() {
        assertThat(holds(PAYLOAD, SIGNATURE.getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(new String(PAYLOAD, StandardCharsets.US_ASCII))
                .contains("Subject: A subject", "From:", "To:", "Date:", "Message-ID:", "A body", "a.patch");
    }

    @Test
    void holdsNoMoreWhenAnyByteOfHeaderOrBodyChanged() {
        byte[] signature = SIGNATURE.getBytes(StandardCharsets.US_ASCII);
        List<Integer> unnoticed = new ArrayList<>();
        for (int i = 0; i < PAYLOAD.length; i++) {
            if (holds(changed(PAYLOAD, i, 1), signature) || holds(changed(PAYLOAD, i, 0x20), signature)) {
                unnoticed.add(i);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void holdsNoMoreWhenAnyByteOfTheSignatureChanged() {
        byte[] signature = SIGNATURE.getBytes(StandardCharsets.US_ASCII);
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < signature.length; i++) {
            for (int mask : new int[] {1, 2, 0x20, 0x80}) {
                // A carriage return may be left out: it is none of the signature's.
                if (signature[i] != '\r' && holds(PAYLOAD, changed(signature, i, mask))) {
                    unnoticed.add(i + "^" + mask);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }
}
