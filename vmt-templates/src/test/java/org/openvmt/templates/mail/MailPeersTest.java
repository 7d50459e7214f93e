// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.templates.openpgp.Keys;
import org.openvmt.templates.openpgp.Peer;
import org.openvmt.templates.openpgp.SigningKey;

/** What programs of others make of whole mails: the file as it would be sent, cut and read by them alone. */
@Tag("peers")
class MailPeersTest {

    /** Cuts the signed part out of a mail by its boundary, as a receiver does who has no library of ours. */
    private static final String CUT = """
            import re, sys
            data = open(sys.argv[1], 'rb').read()
            head, body = data.split(b'\\r\\n\\r\\n', 1)
            mark = b'--' + re.search(rb'boundary="([^"]+)"', head).group(1)
            first, second = body.split(mark + b'\\r\\n', 2)[1:]
            open(sys.argv[2], 'wb').write(first[:-2])
            open(sys.argv[3], 'wb').write(second.split(b'\\r\\n\\r\\n', 1)[1].split(b'\\r\\n' + mark)[0])
            """;

    /** Says what is odd about a mail, and then what stands in it. */
    private static final String READ = """
            import email, email.policy, hashlib, sys
            mail = email.message_from_bytes(open(sys.argv[1], 'rb').read(), policy=email.policy.default)
            for part in mail.walk():
                for defect in list(part.defects) + [d for _, v in part.items() for d in getattr(v, 'defects', ())]:
                    print('defect', repr(defect))
            print('subject', mail['subject'])
            for part in mail.walk():
                if part.get_filename() and part.get_filename().endswith('.patch'):
                    print('file', part.get_filename(), hashlib.sha256(part.get_payload(decode=True)).hexdigest())
            """;

    private static final Map<String, String> VERSIONS = new TreeMap<>();
    private static int mails;

    @TempDir
    private Path files;

    private Path home;

    @BeforeEach
    void makeAHomeWithAShortPath() throws IOException {
        home = Files.createTempDirectory("gpg");
    }

    @AfterEach
    void leaveNoAgentBehind() throws Exception {
        Peer.named("gpgconf", "--homedir", home.toString()).ask("--kill", "all");
        try (var all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    @AfterAll
    static void sayWhoAgreed() {
        System.out.println("peers of mails: " + VERSIONS.values() + ", " + mails + " mails");
    }

    private Peer gpg() {
        return peer(
                "gpg",
                "--homedir",
                home.toString(),
                "--batch",
                "--no-tty",
                "--trust-model",
                "always",
                "--faked-system-time",
                "20260601T120500");
    }

    private static Peer peer(String program, String... options) {
        Peer peer = Peer.named(program, options);
        try {
            VERSIONS.put(program, peer.version());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return peer;
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(files.resolve(name), text.getBytes(StandardCharsets.US_ASCII));
    }

    private String python(String script, Path... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("-c", script));
        List.of(arguments).forEach(path -> all.add(path.toString()));
        Peer.Answer answer = peer("python3").ask(all.toArray(String[]::new));
        assertThat(answer.status()).as(answer.errors()).isZero();
        return answer.text();
    }

    /** Cuts the signature off, and has two programs look at it. */
    private void assertVerified(Path eml, SigningKey signer) throws Exception {
        Path payload = files.resolve("payload");
        Path signature = files.resolve("signature.asc");
        Path certificate = write("certificate.asc", signer.publicKey());
        python(CUT, eml, payload, signature);
        assertThat(gpg().ask("--import", certificate.toString()).status()).isZero();
        Peer.Answer good = gpg().ask("--verify", signature.toString(), payload.toString());
        assertThat(good.status()).as(good.errors()).isZero();
        Peer.Answer also =
                peer("sqv").ask("--keyring", certificate.toString(), signature.toString(), payload.toString());
        assertThat(also.status()).as(also.errors()).isZero();

        for (Path file : List.of(payload, signature)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = bytes.length / 7; i < bytes.length; i += 1 + bytes.length / 3) {
                byte[] changed = bytes.clone();
                changed[i] ^= 1;
                Files.write(file, changed);
                assertThat(gpg().ask("--verify", signature.toString(), payload.toString())
                                .status())
                        .as("byte %d of %s", i, file)
                        .isNotZero();
            }
            Files.write(file, bytes);
        }
    }

    private void assertReadable(Path eml, String subject) throws Exception {
        assertThat(python(READ, eml))
                .contains("subject " + subject + "\n", "file cve-2031-4242-main.patch ", "file empty.patch ")
                .doesNotContain("defect");
    }

    @Test
    void agreeOnSignedMails() throws Exception {
        for (Keys keys : List.of(Keys.ed25519(), Keys.rsa())) {
            try (SigningKey signer = keys.signer()) {
                for (String end : List.of("", "a", "ab", "abc")) {
                    Mail mail = Mail.builder()
                            .from(Letters.open("[KCSA-2031-01] Läuft über"))
                            .body(Letters.BODY + end)
                            .build();
                    Path eml = write(
                            "signed.eml",
                            Letters.text(PublicDraft.of(mail)
                                    .sign(Channel.Public.of(Letters.PUBLIC), Letters.envelope(), signer, Keys.NOW)));
                    assertVerified(eml, signer);
                    assertReadable(eml, "[KCSA-2031-01] Läuft über");
                    mails++;
                }
            }
        }
    }

    @Test
    void agreeOnEncryptedMails() throws Exception {
        try (SigningKey signer = Keys.ed25519().signer()) {
            for (Keys receiver : Keys.old(Letters.DISTROS.address())) {
                Path secret = write("secret.asc", receiver.secret());
                assertThat(gpg().ask("--import", secret.toString()).status()).isZero();
                for (String end : List.of("", "a", "ab", "abc")) {
                    Mail mail = Mail.builder()
                            .from(Letters.forDistros())
                            .body(Letters.forDistros().body() + end)
                            .build();
                    Channel.Encrypted channel = Channel.Encrypted.of(
                            Letters.DISTROS, List.of(receiver.recipient()), "[vs] embargoed matter");
                    Path eml = write(
                            "sealed.eml",
                            Letters.text(Letters.embargoed(mail)
                                    .signAndEncrypt(channel, Letters.envelope(), signer, Keys.NOW)));
                    assertThat(python(READ, eml))
                            .contains("subject [vs] embargoed matter\n")
                            .doesNotContain("defect", "file cve");
                    Path message = files.resolve("message.asc");
                    python(CUT, eml, files.resolve("version"), message);
                    Path inner = files.resolve("inner.eml");
                    Peer.Answer answer =
                            gpg().ask("--yes", "--output", inner.toString(), "--decrypt", message.toString());
                    assertThat(answer.status()).as(answer.errors()).isZero();
                    assertVerified(inner, signer);
                    mails++;
                }
            }
        }
    }
}
