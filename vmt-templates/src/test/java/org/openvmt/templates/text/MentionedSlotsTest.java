// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open by itself, beside the sentences that talk of it. */
class MentionedSlotsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[VERSION]",
                "[COMPONENT]",
                "[DEPLOYMENTS]",
                "<FEATURE>",
                "[CVE-ID]",
                "[AFFECTED_VERSIONS]",
                "<AFFECTED-VERSIONS>",
                "[affected-versions]",
                "[version]",
                "[Component]",
                "(tbd)",
                "(TBC)",
                "(xxx)",
                "(to be confirmed)",
                "tbd",
                "tbc",
                "XXX",
                "XXXX",
                "TBC",
                "[a short description]",
                "[one sentence description]",
                "[placeholder]",
                "[PLACEHOLDER]",
                "[xxx]",
                "[fix version]",
                "[release date]",
                "[write the impact here]",
                "[insert name] field",
                "TODO",
                "TODO write this",
                "TODO mitigation",
                "TODO list the versions",
                "the TODO description",
                "the TODO",
                "the [actor] gains root and",
                "the [feature] allowed it and",
                "the [version] release",
                "the [component] daemon",
                "the [feature] feature",
                "annotation [version]",
                "the [feature in question] handling",
                "the TBC allows it and",
                "an attacker reads $TITLE and",
                "$TITLE is used and",
                "bugs like CVE-2026-XXXX",
                "tracked as CVE-YYYY-NNNN",
                "the pattern CVE-2026-pending",
                "the date YYYY-MM-DD is set and",
                "PLACEHOLDER",
                "(??)",
                "lorem ipsum"
            })
    void tellsWhatIsOpen(String open) {
        String text = "Until then " + open + " is what helps.";

        assertThat(OpenSlots.inProse(text)).isNotEmpty();
        assertThat(OpenSlots.inTitle(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A TODO comment in the code.",
                "Left behind a stale TODO comment.",
                "TODO items are kept there.",
                "The word TODO in a file.",
                "The [feature] branch.",
                "The [feature] branches of it.",
                "The [impact] prefix of a commit.",
                "annotation [impact] of the pod",
                "The \"[impact]\" annotation of a pod.",
                "The [VERSION] section of the file.",
                "The <mitigation> element of CVRF.",
                "Written to `x` of <workaround> elements.",
                "The XXX ring of the driver.",
                "$PROJECT is set by the runner.",
                "The shell expands $TITLE first.",
                "The expression $TITLE is evaluated.",
                "Jinja expands {{ name }} there.",
                "The {{ title }} expression.",
                "It matches the pattern CVE-YYYY-NNNN only.",
                "The CVE-2026-NNNN format.",
                "For ids like CVE-YYYY-NNNN it fails.",
                "The date YYYY-MM-DD is parsed by it.",
                "It parses YYYY-MM-DD in a loop.",
                "From kata-[version].tar it comes.",
                "Of the long-standing TODO comment.",
                "Given [commit id] it fails.",
                "A [severity] of it."
            })
    void doubtsWhatASentenceTalksOf(String text) {
        assertThat(OpenSlots.inProse(text)).isEmpty();
        assertThat(OpenSlots.doubtsOfProse(text)).hasSize(1);
        assertThat(OpenSlots.inTitle(text)).isEmpty();
        assertThat(OpenSlots.doubtsOfTitle(text)).hasSize(1);
        assertThat(OpenSlots.slots(text)).isEmpty();
        assertThat(OpenSlots.saysTodo(text)).isFalse();
        assertThat(OpenSlots.pendingCves(text)).isEmpty();
    }

    /** A phrase knows no commands, so that there it counts by its name. */
    @ParameterizedTest
    @ValueSource(strings = {"[NAME]", "[id]", "<ID>", "<version>", "<title>", "[link]", "<project-id>"})
    void doubtsInProseWhatCommandsHaveToo(String text) {
        assertThat(OpenSlots.inProse("Give " + text + " to it.")).isEmpty();
        assertThat(OpenSlots.doubtsOfProse("Give " + text + " to it.")).containsExactly(text);
        assertThat(OpenSlots.inPhrase("Give " + text + " to it.")).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fixed [CVE-2031-4242] in it.",
                "The [version 2] of the protocol.",
                "The translation block cache (TBC) is flushed; the TBC is small.",
                "A transmit buffer descriptor (TBD) is read. TBD must be valid.",
                "It reads tbd.c and --tbd of it.",
                "It writes KCSA.XXX-rated files.",
                "A todo list and a todo.txt: todo lists grow."
            })
    void takesWhatIsNeitherOpenNorInDoubt(String text) {
        assertThat(OpenSlots.inProse(text)).isEmpty();
        assertThat(OpenSlots.doubtsOfProse(text)).isEmpty();
    }

    /** What may be a part of a command or a tag is open where nothing else is said. */
    @ParameterizedTest
    @ValueSource(strings = {"[link]", "[URL]", "<version>", "[CVE]", "[severity]", "[commit id]", "???"})
    void tellsAsOpenWhatStandsAlone(String text) {
        assertThat(OpenSlots.inProse(text)).containsExactly(text);
        assertThat(OpenSlots.inProse("Workaround: " + text + ".")).containsExactly(text);
        assertThat(OpenSlots.inTitle(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "…", "[...]", "<…>"})
    void tellsWhatIsNothingButAnOmission(String text) {
        assertThat(OpenSlots.inProse(text)).containsExactly(text);
        assertThat(OpenSlots.inProse("It says " + text + " and goes on.")).isEmpty();
    }

    /** A text may be as long as it likes and full of it. */
    @ParameterizedTest
    @ValueSource(strings = {"TBD ", "XXX", "the [feature] ", "A TODO "})
    void readsLongTextsInTime(String again) {
        String text = again.repeat(100_000 / again.length());

        assertThat(assertTimeout(Duration.ofSeconds(30), () -> OpenSlots.inProse(text)))
                .isNotEmpty();
    }

    @Test
    void tellsBothOfOneText() {
        String text = "The [impact] prefix: [impact].";

        assertThat(OpenSlots.inProse(text)).containsExactly("[impact]");
        assertThat(OpenSlots.doubtsOfProse(text)).containsExactly("[impact]");
        assertThat(OpenSlots.doubtsOfText("A TODO list, the [impact] prefix, the pattern CVE-YYYY-NNNN, {{ name }}."))
                .containsExactly("[impact]", "TODO", "CVE-YYYY-NNNN");
    }

    @Test
    void leavesWhatIsOpenInCodeAndTalkedOfOutside() {
        assertThat(OpenSlots.inCode("The [impact] prefix of `git log [impact]` # `TODO`"))
                .contains("[impact]", "TODO");
    }
}
