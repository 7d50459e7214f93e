// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.value.CveId;

/** What counts as the answer of a mail that holds more than plain text. */
class CnaAnswerPartsTest {

    private static final String USE = "Use CVE-2031-4242.\n";
    private static final String OTHER = "Use CVE-2031-1111.\n";
    private static final String PLAIN = "Content-Type: text/plain\n\n";

    private static List<String> read(String mail) {
        CnaAnswer answer = CnaAnswer.read(mail);
        return Stream.concat(
                        answer.ids().stream().map(CveId::toString),
                        answer.findings().stream().map(Finding::id))
                .filter(one -> !one.equals("ANSWER-TICKET"))
                .toList();
    }

    private static String mail(String kind, String... parts) {
        return "Subject: [scr1]\nContent-Type: multipart/" + kind + "; boundary=b\n\n--b\n"
                + String.join("\n--b\n", parts) + "\n--b--\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote>\n\nUse CVE-2031-4242.\n\n</blockquote>\n",
                "<blockquote type=\"cite\"><pre>\n\nUse CVE-2031-4242.\n\n</pre></blockquote>\n",
                "&gt; Not yours.\n\nUse CVE-2031-4242.\n",
                "<p>Your id is <b>CVE-2031-4242</b>.</p>\n",
            })
    void takesNothingFromWhatIsNoPlainText(String html) {
        assertThat(read("Subject: [scr1]\nContent-Type: text/html; charset=utf-8\n\n" + html))
                .startsWith("ANSWER-TYPE")
                .endsWith("ANSWER-UNREAD")
                .doesNotContain("CVE-2031-4242");
        assertThat(read(mail("mixed", "Content-Type: text/html\n\n" + html)))
                .startsWith("ANSWER-TYPE")
                .endsWith("ANSWER-UNREAD");
    }

    @Test
    void takesNothingFromHypertextWithoutHeaders() {
        assertThat(read("<html><body><blockquote>\n\n" + USE + "\n</blockquote></body></html>\n"))
                .containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
        assertThat(read("<!DOCTYPE html>\n<p>No id is needed.</p>\n")).containsExactly("ANSWER-TYPE", "ANSWER-UNREAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n",
                "Content-Type: text/plain\nContent-Disposition: ATTACHMENT\n\n",
                "Content-Type: text/plain\nContent-Disposition: inline; filename=\"a.txt\"\n\n",
                "Content-Type: text/plain; name=a.txt\n\n",
                "Content-Type: text/plain;\n name*0=a.txt\n\n",
                "Content-Disposition: attachment\nno header\n\n",
                "Content-Type: application/octet-stream\n\n",
                "Content-Type: text/plainer\n\n",
                "Content-Type: message/rfc822\n\n",
                "Content-Type: message/rfc822\n\nSubject: other\n\n",
                "Content-Type: message/rfc822\n\nSubject: other\nContent-Type: multipart/x; boundary=c\n\n--c\n\n",
            })
    void takesNothingFromWhatIsAttached(String headers) {
        assertThat(read(mail("mixed", headers + USE))).containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
        assertThat(read(mail("mixed", headers + OTHER, PLAIN + USE))).containsExactly("CVE-2031-4242", "ANSWER-PART");
        assertThat(read(mail("mixed", PLAIN + USE, headers + OTHER))).containsExactly("CVE-2031-4242", "ANSWER-PART");
        assertThat(read(mail("mixed", PLAIN + "See the file.\n", headers + USE)))
                .containsExactly("ANSWER-PART", "ANSWER-UNREAD");
    }

    @Test
    void readsAttachmentsInTheirEncoding() {
        String encoded = "Content-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(OTHER.getBytes(StandardCharsets.UTF_8));

        assertThat(read(mail("mixed", PLAIN + USE, encoded))).containsExactly("CVE-2031-4242", "ANSWER-PART");
    }

    @Test
    void takesNothingFromAMailThatIsItselfAnother() {
        assertThat(read("Subject: [scr1]\nContent-Type: message/rfc822\n\nSubject: x\n\n" + USE))
                .containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
        assertThat(read(mail("digest", "\nSubject: x\n\n" + USE)))
                .containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
    }

    @Test
    void takesNothingFromAroundTheParts() {
        String mail = mail("mixed", "Content-Type: text/html\n\n<p>Hello</p>\n");

        assertThat(read(mail + USE)).containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
        assertThat(read(mail.replace("\n\n--b\n", "\n\n" + USE + "--b\n")))
                .containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
        assertThat(read("Subject: [scr1]\nContent-Type: multipart/mixed\n\n" + USE))
                .containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
    }

    @Test
    void readsThePlainOneOfSeveralForms() {
        String html = "Content-Type: text/html\n\n<p>Use&nbsp;CVE-2031-4242.</p>\n";

        assertThat(read(mail("alternative", html, PLAIN + USE))).containsExactly("CVE-2031-4242");
        assertThat(read(mail("alternative", "\n" + USE, html))).containsExactly("CVE-2031-4242");
        assertThat(read(mail("alternative", html.replace("4242", "1111"), PLAIN + USE)))
                .containsExactly("CVE-2031-4242", "ANSWER-PART");
        assertThat(read(mail(
                        "mixed",
                        "Content-Type: multipart/related; boundary=c\n\n--c\n" + html + "\n--c--\n",
                        PLAIN + USE)))
                .containsExactly("CVE-2031-4242");
    }

    @Test
    void tellsThatAPartIsEncrypted() {
        String mail = mail(
                "encrypted",
                "Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
                "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n\n" + USE);

        assertThat(read(mail)).containsExactly("ANSWER-ENCRYPTED", "ANSWER-PART", "ANSWER-UNREAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFSubject: [scr1]\n\n",
                "From cna@example.org Mon Jan  1 00:00:00 2031\nSubject: [scr1]\n\n",
                ">From cna@example.org Mon Jan  1 00:00:00 2031\r\nSubject: [scr1]\r\n\r\n",
                "\uFEFF",
            })
    void readsPastWhatStandsAboveAMail(String start) {
        assertThat(read(start + USE)).containsExactly("CVE-2031-4242");
        assertThat(CnaAnswer.read(start + USE).ticket().isPresent()).isEqualTo(start.contains("scr1"));
    }

    @Test
    void takesNothingBelowHeadersThatAreBroken() {
        assertThat(read("Subject: [scr1]\nno header\nContent-Type: text/plain\n\n" + USE))
                .containsExactly("ANSWER-TYPE", "ANSWER-PART", "ANSWER-UNREAD");
        assertThat(read("Hello: this is\nthe answer.\n\n" + USE)).containsExactly("CVE-2031-4242");
    }
}
