// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.json.Documents;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Channel;
import org.openvmt.templates.mail.Envelope;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.OutboundMail;
import org.openvmt.templates.openpgp.RecipientKey;
import org.openvmt.templates.openpgp.ThrowAwayKey;

/** What the README says of its examples holds; that they compile is checked with the other pages. */
class ReadmeTest {

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")));

    private static final String CASE = """
            id: R-1
            profile: kata-containers
            report:
              title: a title
              components: [runtime]
              reporters: [{name: Ann}]
              description: a description
            people: [{name: Cora, role: vmt-member}]
            journal:
              - {at: 2026-03-02T08:00:00Z, by: Ann, as: reporter, event: {kind: received, visibility: private}}
              - {at: 2026-03-02T08:10:00Z, by: Cora, as: vmt-member, event: {kind: coordinator-assigned, coordinator: Cora}}
              - {at: 2026-03-02T08:20:00Z, by: Cora, as: coordinator, event: {kind: reminder-placed}}
              - {at: 2026-03-02T08:30:00Z, by: Cora, as: coordinator, event: {kind: draft-attached, revision: 1}}
              - {at: 2026-03-02T08:40:00Z, by: Cora, as: coordinator, event: {kind: validity-confirmed}}
              - {at: 2026-03-02T08:50:00Z, by: Cora, as: coordinator, event: {kind: classified, report-class: A}}
              - {at: 2026-03-02T09:00:00Z, by: Cora, as: coordinator, event: {kind: status-changed, to: Confirmed, rule: TR-02}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void showsTheAnswerThatTheFirstExampleGives() throws IOException {
        List<Reason> reasons = FirstMove.reasons(caseFile(), Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(reasons).hasSize(1);
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("\n" + reasons.get(0) + "\n");
    }

    @Test
    void rendersWhatTheSecondExampleSays() throws IOException {
        assertThat(FirstMove.reminder(caseFile(), Instant.parse("2026-03-02T10:00:00Z")))
                .hasSize(1);
    }

    @Test
    void tellsWhatTheThirdExampleSays() throws IOException {
        assertThat(FirstMove.overdue(caseFile(), Instant.parse("2026-03-10T10:00:00Z")))
                .isEmpty();
        assertThat(FirstMove.overdue(caseFile(), Instant.parse("2026-03-20T10:00:00Z")))
                .anySatisfy(line -> assertThat(line).startsWith("DU-34: ").endsWith(", due by 2026-03-16T08:00:00Z"));
    }

    @Test
    void encryptsAsTheFourthExampleSays() throws IOException {
        Instant now = Instant.parse("2026-03-02T10:00:00Z");
        MailAddress cora = MailAddress.parse("cora@example.org");
        ThrowAwayKey key = ThrowAwayKey.make("Cora", cora, now, Duration.ofDays(1));
        RecipientKey own =
                RecipientKey.of(key.publicKey().getBytes(StandardCharsets.US_ASCII), key.fingerprint(), cora, now);
        Mail mail = Mail.builder()
                .addTo(cora)
                .subject("a vulnerability")
                .body("what is not to be read on the way\n")
                .protection(Protection.ENCRYPTED)
                .build();
        Envelope envelope = Envelope.builder()
                .sender(cora)
                .date(now)
                .messageId("20260302T100000.1@example.org")
                .boundary("0123456789abcdef")
                .build();

        OutboundMail outbound = FirstMove.encrypted(
                Documents.readCase(caseFile()),
                mail,
                Channel.Encrypted.to(cora, List.of(own), "embargoed matter"),
                envelope,
                key.secret(),
                new char[0],
                now);

        assertThat(outbound.envelopeRecipients()).containsExactly(cora);
        assertThat(new String(outbound.toEml(), StandardCharsets.US_ASCII))
                .contains("Subject: embargoed matter\r\n", "-----BEGIN PGP MESSAGE-----")
                .doesNotContain("a vulnerability", "not to be read");
    }

    private Path caseFile() throws IOException {
        return Files.writeString(folder.resolve("case.yaml"), CASE);
    }
}
