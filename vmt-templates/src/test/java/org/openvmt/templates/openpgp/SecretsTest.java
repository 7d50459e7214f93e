// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.NOW;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.recipient;
import static org.openvmt.templates.openpgp.ThrowAwayKeys.secret;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String PASSPHRASE = "hunter2-correct-horse";
    private static final String LETTER = "the embargoed truth";

    @Test
    void staysOutOfWhateverAPublicMethodAnswers() throws Exception {
        OpenPGPKey key = BadKeys.locked(PASSPHRASE.toCharArray());
        try (SigningKey signer = SigningKey.unlock(secret(key), PASSPHRASE.toCharArray(), NOW)) {
            DetachedSignature signature = signer.sign(LETTER.getBytes(StandardCharsets.UTF_8), NOW);
            for (Object value : new Object[] {signer, signature, recipient(key)}) {
                assertThat(answers(value))
                        .isNotEmpty()
                        .allSatisfy(answer -> assertThat(answer).doesNotContain(PASSPHRASE, LETTER, "PRIVATE KEY"));
            }
        }
    }

    @Test
    void staysOutOfRefusals() throws Exception {
        byte[] secret = secret(BadKeys.locked(PASSPHRASE.toCharArray()));
        List<Throwable> refusals = new ArrayList<>();
        refusals.add(thrown(() -> SigningKey.unlock(secret, (PASSPHRASE + "x").toCharArray(), NOW)));
        refusals.add(thrown(() -> SigningKey.unlock(
                (LETTER + "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n" + LETTER).getBytes(StandardCharsets.UTF_8),
                PASSPHRASE.toCharArray(),
                NOW)));
        refusals.add(thrown(() -> RecipientKey.of(secret, "A".repeat(40), ThrowAwayKeys.OWNER, NOW)));
        refusals.add(thrown(() -> Encryption.encrypt(LETTER.getBytes(StandardCharsets.UTF_8), List.of(), NOW)));

        assertThat(refusals).allSatisfy(refusal -> {
            StringWriter text = new StringWriter();
            refusal.printStackTrace(new PrintWriter(text));
            assertThat(text.toString()).doesNotContain(PASSPHRASE, LETTER, "PRIVATE KEY");
            assertThat(refusal).hasNoCause();
        });
    }

    @ParameterizedTest
    @ValueSource(classes = {SigningKey.class, RecipientKey.class, DetachedSignature.class})
    void canNeitherBeSerializedNorComparedByTheirParts(Class<?> type) {
        assertThat(Serializable.class.isAssignableFrom(type)).isFalse();
        assertThat(type.isRecord()).isFalse();
        assertThat(type.getConstructors()).isEmpty();
        assertThat(type.getFields()).isEmpty();
        assertThat(type.getAnnotations()).isEmpty();
    }

    /** What every public method without a parameter says, closing last of all and by the test. */
    private static List<String> answers(Object value) throws ReflectiveOperationException {
        List<String> answers = new ArrayList<>();
        for (Method method : value.getClass().getMethods()) {
            boolean asks = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && !Set.of("close", "wait", "notify", "notifyAll").contains(method.getName());
            if (asks) {
                answers.add(String.valueOf(method.invoke(value)));
            }
        }
        return answers;
    }

    private static Throwable thrown(Runnable attempt) {
        try {
            attempt.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("nothing was refused");
    }
}
