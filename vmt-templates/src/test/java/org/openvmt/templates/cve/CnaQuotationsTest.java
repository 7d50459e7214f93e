// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.cve.CnaAnswerTest.RULE;
import static org.openvmt.templates.cve.CnaAnswerTest.SECOND;
import static org.openvmt.templates.cve.CnaAnswerTest.ids;
import static org.openvmt.templates.cve.CnaAnswerTest.quoted;
import static org.openvmt.templates.cve.CnaAnswerTest.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No id is taken from what a mail quotes, with or without marks, nor from within a sentence. */
class CnaQuotationsTest {

    @Test
    void takesNothingBelowARequestThatIsNotQuoted() {
        String request = quoted("lamp").replace("> ", "").replace(">", "");

        assertThat(taken(request + "Use CVE-2031-4242.\n")).isEqualTo("[ANSWER-WITHIN, ANSWER-WITHIN, ANSWER-UNREAD]");
        assertThat(taken("[Suggested description]\nA lamp.\n\nUse CVE-2031-4242.\n\n" + RULE + "\n\n[Reference]\nx\n"))
                .isEqualTo("[ANSWER-WITHIN, ANSWER-UNREAD]");
        assertThat(taken("[Suggested description]\n" + RULE + "\n\nUse CVE-2031-4242.\n\n" + RULE
                        + "\n[Reference]\nx\n"))
                .isEqualTo("[ANSWER-WITHIN, ANSWER-UNREAD]");
        CnaAnswer answer = CnaAnswer.read(request + RULE + "\n\nUse CVE-2031-4242.\n");
        assertThat(answer.ids()).containsExactly(SECOND);
        assertThat(answer.assignments().get(0).request()).isPresent();
        assertThat(ids(answer)).containsExactly("ANSWER-WITHIN", "ANSWER-UNQUOTED", "ANSWER-TICKET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\nFrom: a\n\nUse CVE-2031-4242.",
                "---------- Forwarded message ---------\n\nUse CVE-2031-4242.",
                "From: a\nSent: today\n\nUse CVE-2031-4242.",
                "*From:* a\n\nUse CVE-2031-4242.",
                "On Mon, the CNA wrote:\nUse CVE-2031-4242.",
                "On Mon, the CNA <a@example.org>\nwrote:\n\nUse CVE-2031-4242.",
                "Am Mo., 3. M\u00E4rz, schrieb die CNA:\n\nUse CVE-2031-4242.",
                "Begin forwarded message:\n\n> x\n\nUse CVE-2031-4242.",
                "> The attacker may\nUse CVE-2031-4242.\n> x",
                "    Use CVE-2031-4242.",
                "\tUse CVE-2031-4242.",
                "-----Original Message-----\n\n-----BEGIN PGP SIGNED MESSAGE-----\n\nUse CVE-2031-4242.\n"
                        + "-----BEGIN PGP SIGNATURE-----\n"
            })
    void takesNothingFromWhatIsQuotedWithoutMarks(String quotation) {
        assertThat(taken("We cannot assign.\n\n" + quotation)).isEqualTo("[ANSWER-QUOTED, ANSWER-UNREAD]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"On Mon, the CNA wrote:\n", "-----Original Message-----\nFrom: a\n\n"})
    void takesWhatStandsAboveAnEarlierMail(String introduction) {
        assertThat(taken("Use CVE-2031-10001.\n\n" + introduction + "Use CVE-2031-4242."))
                .isEqualTo("[CVE-2031-10001, ANSWER-QUOTED]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, 3 March, the team wrote:\n",
                "\nOn Mon, 3 March, the team wrote:\n\n",
                "On Mon, 3 March 2031 at 10:00, the team <a@example.org>\nwrote:\n",
                "Am Mo., 3. M\u00E4rz, schrieb das Team:\n"
            })
    void takesWhatStandsBelowAQuotationWithMarks(String introduction) {
        CnaAnswer answer = CnaAnswer.read(introduction + quoted("lamp") + "Use CVE-2031-4242.\n");

        assertThat(answer.ids()).containsExactly(SECOND);
        assertThat(answer.assignments().get(0).request().orElseThrow().value("Affected Product Code Base"))
                .contains("lamp - 1.0");
        assertThat(ids(answer)).containsExactly("ANSWER-QUOTED", "ANSWER-TICKET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not yours.\n\nOn Mon, the CNA wrote:\n\n> x\n\nUse CVE-2031-4242.",
                "On Mon, the CNA wrote:\n\n\n> x\n\nUse CVE-2031-4242.",
                "On Mon, the CNA wrote:\n\nHello,\n> x\n\nUse CVE-2031-4242.",
                "On Mon, the CNA wrote:\n> x\n\nOn Sun, the CNA wrote:\n> y\n\nUse CVE-2031-4242.",
                "On Mon, the CNA wrote:\n> x\n>\n> Use CVE-2031-4242.",
                "From: the CNA\n> x\n\nUse CVE-2031-4242.",
                "-----Original Message-----\n> x\n\nUse CVE-2031-4242."
            })
    void takesNothingBelowAQuotationThatMayGoOn(String mail) {
        assertThat(taken(mail)).isEqualTo("[ANSWER-QUOTED, ANSWER-UNREAD]");
    }

    @Test
    void takesNothingFromALineThatWasWrappedOutOfAQuotation() {
        assertThat(taken("On Mon, the CNA wrote:\n> The attacker may\nUse CVE-2031-4242.\n\nx"))
                .isEqualTo("[ANSWER-INLINE, ANSWER-UNREAD]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not\nUse CVE-2031-4242.",
                "> The attacker may\nUse CVE-2031-4242.\n\nx",
                ">\nUse CVE-2031-4242.",
                "Use CVE-2031-4242\nonly if it is the same flaw.",
                "Use CVE-2031-4242.\n> is what the report says"
            })
    void takesNothingFromWithinASentence(String body) {
        assertThat(taken(body)).isEqualTo("[ANSWER-INLINE, ANSWER-UNREAD]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use CVE-2031-4242 for comparison, CVE-2031-1111 is yours.",
                "Use CVE-2031-4242 for this only if it is not the same.",
                "Use CVE-2031-4242\u200B1.",
                "Use CVE-2031-4242(draft)."
            })
    void takesNothingFromMoreThanAnAssignment(String body) {
        assertThat(taken(body)).isEqualTo("[ANSWER-UNCLEAR, ANSWER-UNREAD]");
    }
}
