// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.openpgp.PeersTest.LENGTHS;
import static org.openvmt.templates.openpgp.PeersTest.TEXT;
import static org.openvmt.templates.openpgp.PeersTest.THEN;
import static org.openvmt.templates.openpgp.PeersTest.key;
import static org.openvmt.templates.openpgp.PeersTest.letter;
import static org.openvmt.templates.openpgp.PeersTest.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openpgp.api.KeyPairGeneratorCallback;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Sequoia makes of our signatures and of texts to paste. */
@Tag("peers")
class SequoiaPeerTest {

    @TempDir
    private Path files;

    @Test
    void agreesWithSequoiaOnOurKeys() throws Exception {
        Peer sqv = Peer.named("sqv");
        for (KeyPairGeneratorCallback kind :
                List.of(ThrowAwayKeys.ED25519, ThrowAwayKeys.RSA_3072, ThrowAwayKeys.P256_SIGNING)) {
            try (SigningKey signer = SigningKey.unlock(ThrowAwayKeys.secret(key(kind)), new char[0], THEN)) {
                String certificate =
                        write("certificate.asc", signer.publicKey()).toString();
                for (int length : LENGTHS) {
                    Path letter = Files.write(files.resolve("letter"), letter(length));
                    String signature = write(
                                    "letter.asc",
                                    signer.sign(letter(length), THEN).armored())
                            .toString();
                    Peer.Answer answer = sqv.ask("--keyring", certificate, signature, letter.toString());

                    assertThat(answer.status()).as(answer.text()).isZero();
                    Files.write(letter, letter(length + 1));
                    assertThat(sqv.ask("--keyring", certificate, signature, letter.toString())
                                    .status())
                            .isNotZero();
                }
            }
        }
        report(sqv, 3 * LENGTHS.size());
    }

    @Test
    void agreesWithSequoiaOnTextsToPaste() throws Exception {
        Peer sq = Peer.named("sq");
        String help = sq.ask("verify", "--help").text();
        String by = help.contains("--signer-file") ? "--signer-file" : "--signer-cert";
        try (SigningKey signer =
                SigningKey.unlock(ThrowAwayKeys.secret(key(ThrowAwayKeys.ED25519)), new char[0], THEN)) {
            String certificate = write("certificate.asc", signer.publicKey()).toString();
            String clear = write("clear.txt", signer.clearsign(TEXT, THEN)).toString();
            List<String> command = new ArrayList<>(List.of("verify", by, certificate));
            if (help.contains("--cleartext")) {
                command.add("--cleartext");
            }
            command.add(clear);
            Peer.Answer answer = sq.ask(command.toArray(String[]::new));

            assertThat(answer.status()).as(answer.text()).isZero();
            assertThat(new String(answer.output(), StandardCharsets.UTF_8)).contains("Grüße", "From here on");
        }
        report(sq, 1);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text, StandardCharsets.UTF_8);
    }
}
