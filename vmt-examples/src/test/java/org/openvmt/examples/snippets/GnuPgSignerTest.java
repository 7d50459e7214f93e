// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Channel;
import org.openvmt.templates.mail.Envelope;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.OutboundMail;
import org.openvmt.templates.mail.PublicDraft;

@Tag("peers")
class GnuPgSignerTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final MailAddress CORA = MailAddress.parse("cora@example.org");

    private Path home = Path.of("");

    @BeforeEach
    void makeAHomeWithAShortPath() throws IOException {
        home = Files.createTempDirectory("gpg");
    }

    @AfterEach
    void leaveNoAgentBehind() throws IOException, InterruptedException {
        new ProcessBuilder("gpgconf", "--homedir", home.toString(), "--kill", "all")
                .start()
                .waitFor();
        try (Stream<Path> all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa3072", "nistp256"})
    void signsMailsWithoutTheSecretInThisProcess(String algorithm) throws Exception {
        requireGpg();
        gpg("--passphrase", "", "--quick-generate-key", "Cora <" + CORA + ">", algorithm, "sign", "never");
        String fingerprint = gpg("--with-colons", "--list-keys")
                .lines()
                .filter(line -> line.startsWith("fpr:"))
                .map(line -> line.replaceAll("[^0-9A-F]", ""))
                .findFirst()
                .orElseThrow();
        GnuPgSigner signer = new GnuPgSigner(home, fingerprint);
        Mail mail = Mail.builder()
                .addTo(CORA)
                .subject("An advisory")
                .body("Gr\u00FC\u00DFe\n")
                .protection(Protection.SIGNED)
                .audience(Audience.EVERYONE)
                .build();
        Envelope envelope = Envelope.builder()
                .sender(CORA)
                .date(NOW)
                .messageId("20260601.1@example.org")
                .boundary("b0undary0123456789ab")
                .build();

        OutboundMail.Signed signed = PublicDraft.of(mail).sign(Channel.Public.of(CORA), envelope, signer, NOW);

        assertThat(new String(signed.toEml(), StandardCharsets.US_ASCII))
                .contains("micalg=pgp-sha512", "-----BEGIN PGP SIGNATURE-----");
        System.out.println("gpg signed a mail with a key of " + algorithm);
    }

    private String gpg(String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of("gpg", "--homedir", home.toString(), "--batch", "--faked-system-time"),
                                Stream.concat(
                                        Stream.of("20260101T000000", "--pinentry-mode", "loopback"),
                                        Stream.of(arguments)))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static void requireGpg() throws IOException, InterruptedException {
        Process found = new ProcessBuilder("bash", "-c", "command -v gpg").start();
        if (found.waitFor() != 0) {
            assertThat(System.getProperty("openvmt.peers", String.valueOf(System.getenv("OPENVMT_PEERS"))))
                    .as("the peer gpg is required and not installed")
                    .isNotEqualTo("required");
            Assumptions.abort("the peer gpg is not installed");
        }
    }
}
