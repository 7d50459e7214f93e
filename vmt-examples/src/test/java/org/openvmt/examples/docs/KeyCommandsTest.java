// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.openpgp.RecipientKey;
import org.openvmt.templates.openpgp.SigningKey;

/** The commands that make a key make one that the library takes. */
@Tag("peers")
class KeyCommandsTest {

    private static final Instant AFTERWARDS = Instant.parse("2026-03-02T10:05:00Z");

    private Path home = Path.of("");

    @BeforeEach
    void makeAHomeThatAsksNobody() throws Exception {
        home = Files.createTempDirectory("gpg");
        Files.writeString(home.resolve("gpg.conf"), """
                batch
                pinentry-mode loopback
                passphrase one two
                faked-system-time 20260302T100000
                """);
        if (run("command -v gpg") != 0) {
            assertThat(System.getProperty("openvmt.peers", String.valueOf(System.getenv("OPENVMT_PEERS"))))
                    .as("gpg is required and not installed")
                    .isNotEqualTo("required");
            Assumptions.abort("gpg is not installed");
        }
    }

    @AfterEach
    void leaveNoAgentBehind() throws Exception {
        run("gpgconf --kill all; rm -rf " + home);
    }

    @Test
    void makeAKeyToSignWithAndOneToPin() throws Exception {
        List<Fence> commands = Page.of("docs/mails.md").fences().stream()
                .filter(fence -> fence.language().equals("sh") && fence.file().isEmpty())
                .toList();
        String script = commands.stream().map(Fence::text).collect(Collectors.joining());
        assertThat(commands).hasSize(2);
        assertThat(run("set -e\n" + script + "gpg --quick-set-expire \"$FPR\" 1y '*'\n"))
                .isZero();

        byte[] secret = Files.readAllBytes(home.resolve("cora-signing.asc"));
        char[] passphrase = "one two".toCharArray();
        try (SigningKey signer = SigningKey.unlock(secret, passphrase, AFTERWARDS)) {
            assertThat(signer.sign(new byte[] {1}, AFTERWARDS).micalg()).startsWith("pgp-sha");
            RecipientKey pinned = RecipientKey.of(
                    Files.readAllBytes(home.resolve("cora.asc")),
                    signer.fingerprint(),
                    MailAddress.parse("cora@example.org"),
                    AFTERWARDS);
            assertThat(pinned.expiresBefore(Instant.parse("2027-02-01T00:00:00Z")))
                    .isFalse();
            assertThat(pinned.expiresBefore(Instant.parse("2027-04-01T00:00:00Z")))
                    .isTrue();
        }
    }

    private int run(String command) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", command)
                .directory(home.toFile())
                .redirectOutput(home.resolve("out.txt").toFile())
                .redirectError(home.resolve("err.txt").toFile());
        bash.environment().put("GNUPGHOME", home.toString());
        bash.environment().put("LC_ALL", "C.UTF-8");
        int status = bash.start().waitFor();
        if (status != 0 && Files.exists(home)) {
            System.out.println(Files.readString(home.resolve("err.txt"), StandardCharsets.UTF_8));
        }
        return status;
    }
}
