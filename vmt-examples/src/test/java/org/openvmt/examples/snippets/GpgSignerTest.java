// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Channel;
import org.openvmt.templates.mail.Envelope;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.OutboundMail;
import org.openvmt.templates.mail.PublicDraft;
import org.openvmt.templates.openpgp.SignatureCheck;
import org.openvmt.templates.openpgp.ThrowAwayKey;

/** A signer outside of this program signs mails as one within does. */
@Tag("peers")
class GpgSignerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MailAddress CORA = MailAddress.parse("cora@example.org");

    private Path home = Path.of("");
    private ThrowAwayKey key = ThrowAwayKey.make("Cora", CORA, NOW, Duration.ofDays(30));

    @BeforeEach
    void handTheKeyToGpg() throws Exception {
        home = Files.createTempDirectory("gpg");
        Path file = Files.write(home.resolve("secret.asc"), key.secret());
        if (run("command -v gpg && gpg --batch --import " + file) != 0) {
            assertThat(System.getProperty("openvmt.peers", String.valueOf(System.getenv("OPENVMT_PEERS"))))
                    .as("gpg is required and not installed")
                    .isNotEqualTo("required");
            Assumptions.abort("gpg is not installed");
        }
        Files.delete(file);
    }

    @AfterEach
    void leaveNoAgentBehind() throws Exception {
        run("gpgconf --kill all; rm -rf " + home);
    }

    @Test
    void signsSoThatTheCheckBeforeSendingHolds() {
        GpgSigner signer = new GpgSigner(home, key.fingerprint());
        byte[] letter = "a letter\r\n".getBytes(StandardCharsets.US_ASCII);

        SignatureCheck.verify(letter, signer.sign(letter, NOW), signer, NOW);
        assertThat(signer.publicKey()).startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----");
    }

    @Test
    void finishesAMail() {
        Mail mail = Mail.builder()
                .addTo(CORA)
                .subject("an advisory")
                .body("what everybody may read\n")
                .protection(Protection.SIGNED)
                .audience(Audience.EVERYONE)
                .build();
        Envelope envelope = Envelope.builder()
                .sender(CORA)
                .date(NOW)
                .messageId("20260302T100000.2@example.org")
                .boundary("0123456789abcdef")
                .build();

        OutboundMail.Signed signed = PublicDraft.of(mail)
                .sign(Channel.Public.of(CORA), envelope, new GpgSigner(home, key.fingerprint()), NOW);

        assertThat(new String(signed.toEml(), StandardCharsets.US_ASCII)).contains("micalg=pgp-sha512");
    }

    @Test
    void pinsAKeyAndTellsWhenItRunsOut() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        byte[] publicKey = key.publicKey().getBytes(StandardCharsets.US_ASCII);

        Keys.pin(publicKey, key.fingerprint(), CORA, NOW.plusSeconds(1), out);

        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("ask cora@example.org for a key");
        assertThat(Keys.ownPublicKey(key.secret(), new char[0], NOW)).contains("PUBLIC KEY");
    }

    private int run(String command) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        bash.environment().put("GNUPGHOME", home.toString());
        return bash.start().waitFor();
    }
}
