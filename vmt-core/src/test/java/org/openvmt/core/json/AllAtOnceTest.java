// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing in a case file hides nothing of what is wrong with the rest, and lets nothing look wrong that is not. */
class AllAtOnceTest {

    private static final String MANY = """
            id: " "
            report: {issue: 3, follows-up: " "}
            people:
            - {name: Ann, role: reporter}
            - {role: cna, employer: " "}
            - {name: Ann, role: cna}
            - {name: " "}
            note: {title: " ", author: Bo}
            journal:
            - {at: 2026-01-05T10:00:00Z, by: Ann, as: reporter, event: {kind: acknowledged}}
            - {at: 2026-01-05T09:00:00Z, as: reporter, event: {kind: received}}
            - {at: soon, by: " ", as: reporter, event: {kind: draft-attached, revision: 0}}
            - {at: 2026-01-05T08:00:00Z, as: cna, by: Bo, event: {kind: patch-proposed, component: a, branch: " ", revision: 0}}
            patches:
            - {component: a, revision: 0, file-name: ../a, content: ""}
            """;

    @Test
    void tellsWhatIsWrongBesideWhatIsMissing() {
        String blank = "is blank, expected some text";
        assertThat(Samples.refusal(MANY, DocumentFormat.YAML).stream()
                        .map(problem -> problem.substring(problem.indexOf(": ") + 2)))
                .containsExactlyInAnyOrder(
                        "id: " + blank,
                        "profile: is missing",
                        "report.title: is missing",
                        "report.description: is missing",
                        "report.components: is empty, expected at least one",
                        "report.reporters: is empty, expected at least one",
                        "report.follows-up: " + blank,
                        "people[1].name: is missing",
                        "people[1].employer: " + blank,
                        "people[2].name: \"Ann\" is described by people[0] already, expected each name once",
                        "people[3].name: " + blank,
                        "people[3].role: is missing",
                        "note.title: " + blank,
                        "note.summary: is missing",
                        "note.discussion: is missing",
                        "note.recommended-actions: is missing",
                        "note.affected: is empty, expected at least one",
                        "journal[0].event: is not the receipt, expected an event of kind \"received\" first",
                        "journal[1].by: is missing",
                        "journal[1].event.visibility: is missing",
                        "journal[1].at: \"2026-01-05T09:00:00Z\" lies before its predecessor at \"2026-01-05T10:00:00Z\"",
                        "journal[2].at: \"soon\" is not an instant such as 2026-01-31T00:00:00Z",
                        "journal[2].by: " + blank,
                        "journal[2].event.revision: \"0\" is no revision, expected 1 or more",
                        "journal[3].at: \"2026-01-05T08:00:00Z\" lies before its predecessor at \"2026-01-05T09:00:00Z\"",
                        "journal[3].event.author: is missing",
                        "journal[3].event.branch: " + blank,
                        "journal[3].event.revision: \"0\" is no revision, expected 1 or more",
                        "patches[0].branch: is missing",
                        "patches[0].revision: \"0\" is no revision, expected 1 or more",
                        "patches[0].file-name: is no attachment name, expected letters, digits, '.', '-', '_', none of the"
                                + " three first",
                        "patches[0].content: " + blank);
    }

    /** Each spoils the sample in one way, and is told of that one alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: C-1 -> id: [C-1]",
                "profile: kata-containers -> profile: 7",
                "title: A title, -> ",
                "components: [runtime], -> ",
                "{name: Ann, role: reporter} -> {role: reporter}",
                "role: reporter} -> role: reporter}\n- {name: Bea}",
                "kind: received -> kind: recieved",
                "at: 2026-01-05T10:00:00Z -> at: later",
                "at: 2026-01-06T10:00:00Z -> at: later",
                "at: 2026-01-06T10:00:00Z -> at: 2026-01-04T10:00:00Z",
                "by: Cora -> by: 1",
                "kind: branch-assessed -> kind: branch-asessed",
                "branch: stable-1.11 -> branch: 1.11",
                "  branch: stable-1.11 -> "
            })
    void tellsNothingThatFollowsFromIt(String change) {
        int arrow = change.indexOf(" -> ");
        assertThat(Samples.refusalWith(change.substring(0, arrow), change.substring(arrow + 4)))
                .hasSize(1);
    }

    @Test
    void namesBothIfNobodyHasAName() {
        String nameless = Samples.CASE.replace("- {name: Ann, role: reporter}", "- {role: cna}\n- {role: cna}");
        assertThat(Samples.refusal(nameless, DocumentFormat.YAML))
                .isEqualTo(List.of(
                        "line 5, column 3: people[0].name: is missing",
                        "line 6, column 3: people[1].name: is missing"));
    }

    @Test
    void saysOfAJournalThatIsNone() {
        String without = Samples.CASE.substring(0, Samples.CASE.indexOf("journal:"));
        assertThat(Samples.refusal(without, DocumentFormat.YAML))
                .singleElement()
                .asString()
                .endsWith("journal: is not the receipt, expected an event of kind \"received\" first");
        assertThat(Samples.refusal(without + "journal: none\n", DocumentFormat.YAML))
                .singleElement()
                .asString()
                .endsWith("journal: is text, expected a list");
    }
}
