// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.value.CveId;

/** Which ids an answer assigns, to which request, and what is said where that is in doubt. */
class CnaAnswerTest {

    static final String RULE = "-".repeat(42);
    private static final CveId FIRST = CveId.parse("CVE-2031-10001");
    static final CveId SECOND = CveId.parse("CVE-2031-4242");

    static String quoted(String product) {
        return "> [Suggested description]\n> In " + product + ", like CVE-2030-1111.\n> Use CVE-2030-2222.\n> \n> "
                + RULE + "\n>\n> [Affected Product Code Base]\n> " + product + " - 1.0\n\n";
    }

    private static String signed(String text) {
        return "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + text
                + "\n- -- \nThe team\n-----BEGIN PGP SIGNATURE-----\n\niQIcBAEB=\n-----END PGP SIGNATURE-----\n";
    }

    static List<String> ids(CnaAnswer answer) {
        return answer.findings().stream().map(Finding::id).toList();
    }

    @Test
    void readsOneIdForEachRequest() {
        CnaAnswer answer = CnaAnswer.read("From: cna@example.org\nSubject: Re: [scr231911]\n 2 CVEs\n\n"
                + signed(quoted("lamp") + "Use CVE-2031-10001.\n\n\n" + quoted("wick") + "Use CVE-2031-4242.\n"));

        assertThat(answer.ids()).containsExactly(SECOND, FIRST);
        assertThat(answer.ticket()).contains("scr231911");
        assertThat(answer.assignments())
                .extracting(one -> one.request()
                        .flatMap(request -> request.value("Affected Product Code Base"))
                        .orElse(""))
                .containsExactly("lamp - 1.0", "wick - 1.0");
        assertThat(ids(answer)).containsExactly("ANSWER-QUOTED", "ANSWER-QUOTED");
    }

    @Test
    void takesNothingFromWhatIsQuoted() {
        CnaAnswer answer = CnaAnswer.read("Subject: [scr1]\n\n" + quoted("lamp") + "This needs no id.\n");

        assertThat(answer.ids()).isEmpty();
        assertThat(ids(answer)).containsExactly("ANSWER-QUOTED", "ANSWER-UNREAD");
    }

    @Test
    void readsAnAnswerThatIsQuotedAsAWhole() {
        String mail = signed(quoted("lamp") + "Use CVE-2031-4242.\n")
                .lines()
                .map(line -> "> " + line + "\n")
                .reduce("", String::concat);
        CnaAnswer answer = CnaAnswer.read(mail);

        assertThat(answer.ids()).containsExactly(SECOND);
        assertThat(answer.assignments().get(0).request()).isPresent();
        assertThat(ids(answer)).containsExactly("ANSWER-QUOTED", "ANSWER-TICKET");
    }

    @Test
    void readsEncodedMails() {
        String body = "> [Reference]\n> https://e.org/?a=b\n\nUse CVE-2031-4242.\n";
        String soft = "> [Reference]\n> https://e.org/=\n?a=3Db\n\nUse CVE-2031-=\n4242.=20\n";
        String subject = "Subject: =?UTF-8?B?"
                + Base64.getEncoder().encodeToString("Ré: [scr42".getBytes(StandardCharsets.UTF_8))
                + "?=\n =?utf-8?q?4242]_x?=\n";
        String multipart = subject + "Content-Type: multipart/signed; boundary=\"b+1\"\n\n--b+1\n"
                + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n" + soft
                + "\n--b+1\nContent-Type: application/pgp-signature\n\nUse CVE-2031-9999.\n--b+1--\n";

        for (String mail : List.of(
                subject + "\n" + body,
                subject + "Content-Transfer-Encoding: Quoted-Printable\n\n" + soft,
                subject + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)),
                multipart,
                multipart.replace("\n", "\r\n"))) {
            CnaAnswer answer = CnaAnswer.read(mail);
            assertThat(answer.ids()).as(mail).containsExactly(SECOND);
            assertThat(answer.ticket()).as(mail).contains("scr424242");
            assertThat(answer.assignments().get(0).request().orElseThrow().value("Reference"))
                    .contains("https://e.org/?a=b");
            assertThat(answer.findings()).isEmpty();
        }
        assertThat(CnaAnswer.read(soft).ids()).containsExactly(SECOND);
    }

    @Test
    void takesSeveralIdsForOneRequest() {
        CnaAnswer answer = CnaAnswer.read(quoted("lamp")
                + "Use CVE-2031-10001, CVE-2031-4242, and CVE-2031-5555.\nUse CVE-2031-6666 for the wick.\n");

        assertThat(answer.ids()).hasSize(4).contains(FIRST, SECOND);
        assertThat(answer.assignments())
                .allSatisfy(one -> assertThat(one.request()).isPresent());
    }

    @Test
    void reportsWhatIsInDoubt() {
        CnaAnswer answer = CnaAnswer.read(String.join(
                "\n",
                "Use CVE-2031-7777.",
                signed("Use CVE-2031-pending.\nUse CVE-2031-4242 as a model of wording.\nDo not use CVE-2031-1111.\n"
                        + "\nUse CVE-2031-10001.\nUse CVE-2031-10001."),
                "-----BEGIN PGP MESSAGE-----"));

        assertThat(answer.ids()).containsExactly(FIRST);
        assertThat(ids(answer))
                .containsExactly(
                        "ANSWER-ENCRYPTED",
                        "ANSWER-UNSIGNED",
                        "ANSWER-ID",
                        "ANSWER-UNCLEAR",
                        "ANSWER-MENTION",
                        "ANSWER-TWICE",
                        "ANSWER-TICKET");
    }

    /** The ids that are taken and the findings, but for the one about the ticket. */
    static String taken(String body) {
        CnaAnswer answer = CnaAnswer.read(body);
        return Stream.concat(
                        answer.ids().stream().map(CveId::toString),
                        ids(answer).stream().filter(one -> !one.equals("ANSWER-TICKET")))
                .toList()
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please use CVE-2031-4242.",
                "*Use CVE-2031-4242.*",
                "**Use CVE-2031-4242**.",
                "Use `CVE-2031-4242`.",
                "Use\u00A0CVE-2031-4242.",
                " Use CVE-2031-4242",
                "use CVE-2031-4242.\n-- \nThe team"
            })
    void readsAnAssignmentInOtherWords(String body) {
        assertThat(taken(body)).isEqualTo("[CVE-2031-4242]");
        assertThat(taken(quoted("lamp") + body)).isEqualTo("[CVE-2031-4242, ANSWER-QUOTED]");
    }

    @Test
    void mendsTheNotationOfIds() {
        assertThat(taken("use cve-2031-4242")).isEqualTo("[CVE-2031-4242, ANSWER-MENDED]");
        assertThat(taken("Use CVE\u20112031\u20114242.")).isEqualTo("[CVE-2031-4242, ANSWER-MENDED]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"; ", ";", ", ", " and ", " & ", "; and "})
    void readsListsOfIds(String between) {
        assertThat(taken("Use CVE-2031-10001" + between + "CVE-2031-4242."))
                .isEqualTo("[CVE-2031-4242, CVE-2031-10001]");
    }

    @Test
    void tellsNothingAssignedFromAnAssignmentThatIsNotUnderstood() {
        assertThat(taken("No id is needed.")).isEqualTo("[ANSWER-NONE]");
        assertThat(taken("CVE-2031-4242 has been assigned.")).isEqualTo("[ANSWER-MENTION, ANSWER-UNREAD]");
        assertThat(taken("Use CVE-2031-10001.\n\nCVE-2031-4242 is the other one."))
                .isEqualTo("[CVE-2031-10001, ANSWER-MENTION]");
    }

    @Property(tries = 1000)
    void readsAnyText(@ForAll("mails") String mail) {
        CnaAnswer answer = CnaAnswer.read(mail);

        assertThat(answer.findings()).allSatisfy(one -> assertThat(one.id()).startsWith("ANSWER-"));
        assertThat(answer.ids()).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.of(
                        "Subject: [scr1]",
                        "Subject: =?x?q?=4?= =?utf-8?b?!!?=",
                        "",
                        "> ",
                        ">> Use CVE-2031-4242.",
                        RULE,
                        "Use CVE-2031-4242.",
                        "Use CVE-",
                        "On Mon, x wrote:",
                        "    Use CVE-2031-4242",
                        "*Please use cve-2031-4242; CVE-2031-1.*",
                        "[Reference]",
                        "> [Discoverer]",
                        "=3D=",
                        "=\n",
                        "Content-Type: multipart/x; boundary=b",
                        "--b",
                        "--b--",
                        "Content-Transfer-Encoding: base64",
                        "-----BEGIN PGP SIGNED MESSAGE-----",
                        "-----BEGIN PGP SIGNATURE-----",
                        "Hash: x",
                        " fold",
                        "\uD800",
                        "Content-Type: text/plain; charset=nope",
                        "Content-Transfer-Encoding: quoted-printable",
                        "=C3")
                .list()
                .ofMaxSize(10)
                .map(lines -> String.join("\n", lines));
    }
}
