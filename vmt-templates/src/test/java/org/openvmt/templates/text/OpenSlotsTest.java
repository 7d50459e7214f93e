// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSlotsTest {

    @Test
    void tellsEachPlaceholderOnce() {
        assertThat(OpenSlots.placeholders("$CREDIT of $CREDIT_AFFILIATION in $COMPONENTS and $CREDIT, not $PATH"))
                .containsExactly("$CREDIT", "$CREDIT_AFFILIATION", "$COMPONENTS");
    }

    @Test
    void tellsSlotsFromContent() {
        assertThat(OpenSlots.slots("[project feature name] and [action]; <author name(s)>, [action]"))
                .containsExactly("[project feature name]", "[action]", "<author name(s)>");
        assertThat(OpenSlots.slots("[name] a[action] [impact](https://example.org) [quiet output] <b>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Actor]",
                "[an actor]",
                "[insert workaround]",
                "[Insert what helps until then]",
                "<author name(s), company>",
                "todo:",
                "Todo :",
                "CVE 2026 pending",
                "CVE pending",
                "CVE TBD",
                "CVE-2026-tbd",
                "TBD",
                "the TBD component",
                "the TBD is",
                "the CVE-2026-pending record",
                "[tbd]",
                "<TBD>",
                "[to be filled in]",
                "[Affected Component]",
                "[Workaround]",
                "<workaround>",
                "[Title]",
                "[vendor name]",
                "[author name - affiliation]",
                "[describe the impact here]",
                "[Describe how it is exploited]",
                "[fill in]",
                "[fill in the impact]",
                "[list of affected versions]",
                "{{title}}",
                "{{ affected_versions }}",
                "${title}",
                "${affected-versions}",
                "(see [impact])",
                "$TITLE",
                "since 2026-XX-XX",
                "2026-05-xx",
                "YYYY-MM-DD",
                "issue #XXXX",
                "#NNN",
                "nothing. To be determined."
            })
    void tellsWhatAProseLeavesOpen(String open) {
        assertThat(OpenSlots.inProse("Until then " + open + " is what helps.")).isNotEmpty();
        assertThat(OpenSlots.inProse("Until then `" + open + "` is what helps."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press [insert] or [Enter].",
                "See [a paper](https://example.org).",
                "Run cmd [OPTIONS] <file>.",
                "The [Service] section of the unit.",
                "Every todo list grows.",
                "CVE 2026 is long.",
                "The CVE, pending since May, came.",
                "A <br /> in it.",
                "kubectl get pods [flags]",
                "GET /<project name>/<id>",
                "POST /v3/projects/<project id>/users",
                "Clone with git clone <url of the project> first.",
                "Run it --as <project name> --vector [attack vector].",
                "See [the link][1].",
                "[the link]: https://example.org",
                "Written vec![impact] and map[action].",
                "x = [action]",
                "[action] = deny",
                "action=[action]",
                "ioctl(fd, [name], [action])",
                "Press i for [insert mode] or [insert into].",
                "[fill color] and <fill with zeros> and <insert ignore>",
                "A [state machine] and an [add user] button.",
                "A CVE pending review is shown.",
                "The TBD ring of the driver",
                "Dates are written as YYYY-MM-DD.",
                "In the YYYY-MM-DD format.",
                "The variable $TITLE of the shell",
                "It writes ${ctr-id} and ${HOME} and {{ .Values.name }}.",
                "A ${{ title }} of a workflow.",
                "The [DEFAULT] section and [OPTIONS] of <file>.",
                "The <title> element and a <project-id>.",
                "The size is to be determined. It remains to be determined.",
                "On 2026-05-12 issue #1234 came."
            })
    void takesProseThatLooksLikeIt(String prose) {
        assertThat(OpenSlots.inProse(prose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the handling of <script> tags",
                "the [global] section of smb.conf",
                "the $PATH lookup",
                "/proc/[pid]/exe",
                "the List<String> type",
                "the Map<Name, Version> type",
                "the Todo application",
                "every todo list",
                "the [insert mode] of the editor",
                "the {{ .Values.image }} value"
            })
    void takesPhrasesAndTitlesThatLookLikeIt(String phrase) {
        assertThat(OpenSlots.inPhrase(phrase)).isEmpty();
        assertThat(OpenSlots.inTitle(phrase)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the [component] of it",
                "the <project name>",
                "the TBD version",
                "the todo",
                "todo: name it",
                "To be determined.",
                "to be decided later",
                "{{version}}",
                "[tba]",
                "[insert your name]"
            })
    void tellsWhatAPhraseOrATitleLeavesOpen(String phrase) {
        assertThat(OpenSlots.inPhrase(phrase)).isNotEmpty();
        assertThat(OpenSlots.inTitle(phrase)).isNotEmpty();
    }

    /** The CNA's form has them as its labels; a field has not. */
    @Test
    void leavesTheLabelsOfTheFormInAFinalText() {
        assertThat(OpenSlots.slots("[Affected Component] [Attack Vectors] [Vulnerability Type]"))
                .isEmpty();
        assertThat(OpenSlots.inProse("[Affected Component] [Attack Vectors]")).hasSize(2);
    }

    @Test
    void hearsTodoAsAWord() {
        assertThat(OpenSlots.saysTodo("to be done: TODO.")).isTrue();
        assertThat(OpenSlots.saysTodo("TODOS are no todo")).isFalse();
    }

    @Test
    void tellsCveIdsThatAreNone() {
        assertThat(OpenSlots.pendingCves("CVE-2026-pending, CVE-2026-1111, CVE-YYYY-NNNN, CVE-TBD"))
                .containsExactly("CVE-2026-pending", "CVE-YYYY-NNNN", "CVE-TBD");
    }
}
