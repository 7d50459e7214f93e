// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.taxonomy.TaskStatus;

class StrictReadingTest {

    @Test
    void readsTheSampleInBothFormats() {
        CaseFile read = Documents.readCase(Samples.CASE, DocumentFormat.YAML);
        assertThat(read.revision()).isEqualTo(2);
        assertThat(read.report().title()).isEqualTo("A title");
        String json = Documents.writeCase(read, DocumentFormat.JSON);
        assertThat(Documents.readCase(json, DocumentFormat.JSON)).isEqualTo(read);
    }

    /** Dates are reckoned from what a journal says, and would run out of years elsewhere, without a place. */
    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "9998-01-01T00:00:00Z", "0000-12-31T23:59:59Z"})
    void takesNoInstantThatNoCalendarKnows(String instant) {
        String document = Samples.CASE.replaceFirst("at: [^,\\n]+", "at: \"" + instant + "\"");
        assertThat(Samples.refusal(document, DocumentFormat.YAML))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("journal[0].at: \"" + instant
                                + "\" is out of range, expected an instant of the years 1 to 9997"));
    }

    @Test
    void tellsEveryProblemOfADocumentAtOnceInItsOrder() {
        String document = """
                id: 7
                profil: kata-containers
                report: {title: true, components: runtime, reporters: [{nam: Ann}], description: What happened}
                people: {}
                journal:
                - at: 2026-01-05 10:00
                  by: 1.10
                  as: boss
                  event: {kind: received, visibility: secret}
                - at: 2026-01-06T10:00:00Z
                  as: coordinator
                  event: {kind: branch-assessed, branch: 2014.1, finding: [], extra: {a: [b]}}
                - event: {kind: recieved}
                - event: {visibility: private}
                """;
        List<String> beginnings = List.of(
                "line 1, column 1: id: is a number, expected text (put it in quotes)",
                "line 1, column 1: profile: is missing",
                "line 2, column 1: profil: is no field here, expected one of advisory, id, journal, note, patches, ",
                "line 3, column 10: report.title: is true or false, expected text (put it in quotes)",
                "line 3, column 23: report.components: is text, expected a list",
                "line 3, column 56: report.reporters[0].name: is missing",
                "line 3, column 57: report.reporters[0].nam: is no field here, expected one of address, affiliation,",
                "line 4, column 1: people: is an object, expected a list",
                "line 6, column 3: journal[0].at: \"2026-01-05 10:00\" is not an instant such as 2026-01-31T00:00:00Z",
                "line 7, column 3: journal[0].by: is a number, expected text (put it in quotes)",
                "line 8, column 3: journal[0].as: \"boss\" is not one of vmt-member, coordinator, reporter, ",
                "line 9, column 27: journal[0].event.visibility: \"secret\" is not one of private, public",
                "line 10, column 3: journal[1].by: is missing",
                "line 12, column 3: journal[1].event.component: is missing",
                "line 12, column 34: journal[1].event.branch: is a number, expected text (put it in quotes)",
                "line 12, column 50: journal[1].event.finding: is a list, expected one of affected, not-affected, ",
                "line 12, column 63: journal[1].event.extra: is no field here, expected one of branch, component, ",
                "line 13, column 3: journal[2].at: is missing",
                "line 13, column 3: journal[2].by: is missing",
                "line 13, column 3: journal[2].as: is missing",
                "line 13, column 11: journal[2].event.kind: \"recieved\" is no kind of event, expected one of ",
                "line 14, column 3: journal[3].event: names no kind of event, expected the field \"kind\"",
                "line 14, column 3: journal[3].at: is missing",
                "line 14, column 3: journal[3].by: is missing",
                "line 14, column 3: journal[3].as: is missing");
        assertThat(Samples.refusal(document, DocumentFormat.YAML))
                .zipSatisfy(
                        beginnings, (problem, beginning) -> assertThat(problem).startsWith(beginning));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    role: reporter           | role: no                | people[0].role: is true or false, expected one of
                    role: reporter           | role: Reporter          | people[0].role: "Reporter" is not one of
                    role: reporter           | role: reporter, x: 1    | people[0].x: is no field here, expected one of address,
                    role: reporter           | role:                   | people[0].role: is empty, expected a value
                    role: reporter           | role: ~                 | people[0].role: is empty, expected a value
                    role: reporter           | role: ""                | people[0].role: "" is not one of vmt-member,
                    role: reporter           | employer: X             | people[0].role: is missing
                    role: reporter           | role: reporter, role: cna | people[0].role: stands there twice, expected each
                    role: reporter           | role: &r reporter       | people[0].role: has an anchor, expected none
                    role: reporter           | role: *r                | people[0].role: is an alias, expected the value itself
                    role: reporter           | role: !!str reporter    | people[0].role: has a tag, expected none
                    role: reporter           | role: !<x> reporter     | people[0].role: has a tag, expected none
                    role: reporter           | <<: {role: reporter}    | people[0].<<: merges other fields
                    - {name: Ann             | - !x {name: Ann         | people[0]: has a tag, expected none
                    - {name: Ann             | - &x {name: Ann         | people[0]: has an anchor, expected none
                    role: reporter           | role: reporter, address: Ann | people[0].address: "Ann" is not a bare mail address
                    name: Ann, role          | name: on, role          | people[0].name: is true or false, expected text (put
                    name: Ann, role          | name: 1e3, role         | people[0].name: is a number, expected text (put
                    name: Ann, role          | name: "\\ud800", role   | people[0].name: holds half a surrogate pair
                    name: Ann, role          | name: "a\\u202E", role  | people[0].name: holds U+202E at index 1
                    name: Ann, role          | name: " ", role         | people[0].name: is blank, expected some text
                    at: 2026-01-06T10:00:00Z | at: 2026-01-06T10:00:00 | journal[1].at: "2026-01-06T10:00:00" is not an instant
                    at: 2026-01-06T10:00:00Z | at: 2026-02-30T10:00:00Z | journal[1].at: "2026-02-30T10:00:00Z" is not an instant
                    at: 2026-01-06T10:00:00Z | at: 2026-01-06          | journal[1].at: "2026-01-06" is not an instant such as
                    at: 2026-01-06T10:00:00Z | at: 1767693600          | journal[1].at: is a number, expected an instant such
                    at: 2026-01-06T10:00:00Z | at: 2026-01-04T10:00:00Z | journal[1].at: "2026-01-04T10:00:00Z" lies before its
                    component: runtime       | component: 1.0          | journal[1].event.component: is a number, expected text
                    component: runtime       | component: "a;b"        | journal[1].event.component: "a;b" holds one of
                    branch: stable-1.11      | branch: 2014.1          | journal[1].event.branch: is a number, expected text
                    finding: affected        | finding: AFFECTED       | journal[1].event.finding: "AFFECTED" is not one of
                    kind: branch-assessed    | kind: received          | journal[1].event.component: is no field here
                    kind: branch-assessed    | kind: BranchAssessed    | journal[1].event.kind: "BranchAssessed" is no kind of
                    kind: branch-assessed    | kind: 3                 | journal[1].event.kind: "3" is no kind of event
                    kind: branch-assessed    | kind: [branch-assessed] | journal[1].event: names no kind of event
                    journal:                 | journal: []             | line 7, column 1: is not well-formed here
                    """)
    void refusesWithPathAndReason(String piece, String replacement, String expected) {
        assertThat(Samples.refusalWith(piece, replacement))
                .anySatisfy(problem -> assertThat(problem).contains(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-06T12:00:00+02:00",
                "2026-01-06T10:00:00.000Z",
                "'2026-01-06T10:00:00Z'",
                "2026-01-05T10:00:00-24:00"
            })
    void readsInstantsOfAnyNamedZone(String instant) {
        List<String> refused = instant.endsWith("-24:00") ? List.of(instant) : List.of();
        String document = Samples.CASE.replace("at: 2026-01-06T10:00:00Z", "at: " + instant);
        if (refused.isEmpty()) {
            assertThat(Documents.readCase(document, DocumentFormat.YAML).lastEventAt())
                    .isEqualTo(Instant.parse("2026-01-06T10:00:00Z"));
        } else {
            assertThat(Samples.refusal(document, DocumentFormat.YAML)).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "01, false",
        "1.0, false",
        "1e0, false",
        "0x1, false",
        "1_0, false",
        "+1, false",
        "'\"1\"', false",
        "9999999999, false",
        "99999999999999999999999, false",
        "1e999999999, false",
        "-1, false",
        "0, false",
        "0b1, false",
        "one, false",
        ".inf, false"
    })
    void readsWholeNumbersInPlainDigitsOnly(String number, boolean read) {
        String document = Samples.CASE.replace(
                "{kind: received, visibility: private}",
                "{kind: received, visibility: private}\n"
                        + "- {at: 2026-01-05T11:00:00Z, by: A, as: anyone, event: {kind: draft-attached, revision: "
                        + number + "}}");
        if (read) {
            assertThat(Documents.readCase(document, DocumentFormat.YAML)
                            .state()
                            .reception()
                            .draftRevision())
                    .hasValue(1);
        } else {
            assertThat(Samples.refusal(document, DocumentFormat.YAML))
                    .singleElement()
                    .asString()
                    .contains("journal[1].event.revision: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Won't Fix", "won’t fix", "WONT_FIX", "wont-fix", "Wont Fix"})
    void readsStatusesAsPeopleWriteThem(String status) {
        String document = Samples.CASE
                + "- {at: 2026-01-07T10:00:00Z, by: Cora, as: coordinator, event: {rule: TR-07a, to: \"" + status
                + "\", kind: status-changed}}\n";
        assertThat(Documents.readCase(document, DocumentFormat.YAML).state().status())
                .isEqualTo(TaskStatus.WONT_FIX);
    }

    @Test
    void readsFieldsInAnyOrder() {
        CaseFile read = Documents.readCase(Samples.CASE, DocumentFormat.YAML);
        String kindLast = Samples.CASE
                .replace("{kind: received, visibility: private}", "{visibility: private, kind: received}")
                .replace("    kind: branch-assessed\n", "")
                .replace("    finding: affected\n", "    finding: affected\n    kind: branch-assessed\n");
        assertThat(Documents.readCase(kindLast, DocumentFormat.YAML)).isEqualTo(read);
    }

    @Test
    void leavesOutWhatOnlyFollowsFromAnotherProblem() {
        assertThat(Samples.refusalWith("kind: received", "kind: recieved"))
                .singleElement()
                .asString()
                .contains("journal[0].event.kind");
        assertThat(Samples.refusalWith("at: 2026-01-05T10:00:00Z", "at: 2026-01-05"))
                .singleElement()
                .asString()
                .contains("journal[0].at");
    }

    @Test
    void saysSoWhenThereAreMoreProblemsThanAnybodyReads() {
        List<String> problems = Samples.refusal(Samples.CASE + "- {}\n".repeat(300), DocumentFormat.YAML);
        assertThat(problems).hasSize(ProblemList.ENOUGH + 1).last().isEqualTo("may have more problems than these");
    }

    @Test
    void quotesAtMostSixtyVisibleCharacters() {
        String secret = "s".repeat(60) + "\\n\\u202Ethe rest";
        assertThat(Samples.refusalWith("role: reporter", "role: \"" + secret + "\""))
                .singleElement()
                .asString()
                .contains("\"" + "s".repeat(60) + "…\" is not one of")
                .doesNotContain("the rest");
        assertThat(Samples.refusalWith("role: reporter", "role: \"a\\n\\u202Eb\\u0007\""))
                .singleElement()
                .asString()
                .contains("\"a<U+000A><U+202E>b<U+0007>\" is not one of");
        assertThat(Samples.refusalWith("role: reporter", "role: reporter, " + "n".repeat(99) + ": 1"))
                .singleElement()
                .asString()
                .contains("people[0]." + "n".repeat(60) + "…: is no field here");
    }
}
