// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates say of a text that is to be written, and what authors say in like words. */
class InstructionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Any information on how to see the flaw on a system",
                "Any further information about how to see it.",
                "Optional note such as what else has to be new",
                "Optional notes",
                "A few sentences about the lamp.",
                "A short description of the problem.",
                "A comma separated list of affected lamps and releases.",
                "A comma-separated list of lamps",
                "A detailed discussion of the matter. It should let everybody find out\nwhether their lamps stay lit.",
                "A detailed description of what can be done (if possible). Lamps should be listed here.",
                "Describe how to reproduce it.",
                "Explain what the lamp does",
                "Title (single sentence)",
                "Summary (one line)",
                "<link to the note on the documents page>",
                "<link to bug for affected project/service>",
                "<CVE number if one was asked for>"
            })
    void areToldAsOpen(String text) {
        assertThat(OpenSlots.inProse(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Any information about the host is readable.",
                "A detailed description of how the attack works can be found in the bug report.",
                "Any further information about how to reproduce is in the bug.",
                "Any information on how widely this was exploited should be sent to the team.",
                "A detailed explanation of why this happens, with logs, will follow once the embargo ends.",
                "A short summary of what went wrong: the lamp forgot the check.",
                "Explain the flaw: the lamp trusts headers.",
                "A brief discussion of the flaw. The lamp does not check images.",
                "Describe the server and delete it.",
                "Any information on the lamp leaks.",
                "Optional features such as dimming are affected.",
                "A short description of the lamp lets a guest switch it off.",
                "A detailed description of the attack is in the report.",
                "A detailed discussion of the attack: https://example.org/a",
                "A few sentences about lamps in the log reveal the key.",
                "A comma separated list of lamps makes the switch fail.",
                "See the optional note on lamps.",
                "Provide each lamp with a switch.",
                "Describing a lamp with <link to=1> fails.",
                "The title (a single word) is cut.",
                "Run `echo Describe the lamp`.",
                "The switch reads <name of lamp>.",
                "[link to the advisory](https://example.org/a)"
            })
    void areNotWhatAuthorsSayThemselves(String text) {
        assertThat(OpenSlots.inProse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TBD", "tbd.", "FIXME", "[TODO]", "xxx", "XXXX", "???", "...", "…", "To be decided", " TBC "})
    void areMarksWhereNothingElseStands(String text) {
        assertThat(OpenSlots.isMark(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD Systems", "Max Xx", "xx", "?", "", "Tobias", "to be or not", "A."})
    void areNoMarksInNamesAndWords(String text) {
        assertThat(OpenSlots.isMark(text)).isFalse();
    }
}
