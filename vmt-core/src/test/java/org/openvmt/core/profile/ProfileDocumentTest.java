// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.DocumentProblem;
import org.openvmt.core.json.Documents;
import org.openvmt.core.taxonomy.TaskStatus;

class ProfileDocumentTest {

    /** A third, invented team. */
    private static final String GOOSE = """
            name: goose
            project: Goose
            vendor: Goose e.V.
            team: Goose Watch
            advisories: {prefix: GSA, digits: 4}
            notes: {prefix: GSN, digits: 4}
            window: {first-business-day: 1, last-business-day: 9, not-on: [wednesday], hour: "06:30"}
            longest-embargo: PT720H
            on-leak: open
            approvers: [Gander, Gosling]
            upper-end: exclusive
            stakeholder-lists:
            - {address: flock@example.org, name: flock, protection: encrypted, checked-on: 2026-01-31}
            public-lists: [geese@example.org]
            chat: ["#geese"]
            cve-requests: {form: "https://cna.example.org/"}
            links:
              issue: https://example.org/{component}/i/{number}
              change: https://example.org/c/{number}
              advisory-page: https://example.org/advisories
            components: [{name: wing}]
            holidays: {countries: ["NO"]}
            tracker-words:
              wont-fix: [Nope]
              FIX_RELEASED: [Landed, Flown]
            """;

    private static List<String> refusal(String document) {
        DocumentException refusal = catchThrowableOfType(
                DocumentException.class, () -> Documents.readProfile(document, DocumentFormat.YAML));
        return Objects.requireNonNull(refusal, "refusal").problems().stream()
                .map(DocumentProblem::toString)
                .toList();
    }

    @Test
    void isEnoughForAThirdTeam() {
        TeamProfile goose = Documents.readProfile(GOOSE, DocumentFormat.YAML);
        assertThat(goose.approvers()).containsExactly("Gander", "Gosling");
        assertThat(goose.components().get(0).mainBranch()).isEqualTo("main");
        assertThat(goose.trackerWords().keySet()).containsExactly(TaskStatus.FIX_RELEASED, TaskStatus.WONT_FIX);
        assertThat(goose.status("landed")).isEqualTo(TaskStatus.FIX_RELEASED);
        assertThat(goose.status("triaged")).isEqualTo(TaskStatus.TRIAGED);
        assertThat(Documents.writeProfile(goose, DocumentFormat.YAML)).endsWith("""
                        tracker-words:
                          Fix released:
                            - Landed
                            - Flown
                          Won't Fix:
                            - Nope
                        """);
    }

    @Test
    void tellsEveryProblemOfItsPartsAtOnce() {
        String broken = GOOSE.replace("prefix: GSA, digits: 4", "prefix: gsa, digits: 9")
                .replace("first-business-day: 1", "first-business-day: 10")
                .replace("last-business-day: 9", "last-business-day: 31")
                .replace("on-leak: open", "on-leak: shrug")
                .replace("protection: encrypted", "protection: signed, longest-embargo: PT0S")
                .replace("[geese@example.org]", "[geese, geese@example.org]")
                .replace("https://cna.example.org/\"", "ftp://cna.example.org/\", cna-key-fingerprint: xyz")
                .replace("/c/{number}", "/c/")
                .replace("{name: wing}", "{name: wing, branches: [{name: main}, {name: \" \"}]}")
                .replace("[\"NO\"]", "[NO, no, nor]")
                .replace("wont-fix: [Nope]", "Done: [Nope]");
        assertThat(refusal(broken))
                .containsExactly(
                        "line 5, column 14: advisories.prefix: \"gsa\" is no prefix, expected 2 to 10 capital letters",
                        "line 5, column 27: advisories.digits: \"9\" is out of range, expected 2 to 6",
                        "line 7, column 34: window.last-business-day: \"31\" is out of range, expected 10 to 30",
                        "line 9, column 1: on-leak: \"shrug\" is not one of discuss, open",
                        "line 13, column 3: stakeholder-lists[0].plain-reason: is missing, expected why embargoed mail"
                                + " goes to this list unencrypted",
                        "line 13, column 65: stakeholder-lists[0].longest-embargo: \"PT0S\" is no embargo, expected a"
                                + " time above zero",
                        "line 14, column 16: public-lists[0]: \"geese\" is not a bare mail address (local@domain in"
                                + " ASCII, at most 64 characters before the @ and 254 in all)",
                        "line 16, column 16: cve-requests.form: \"ftp://cna.example.org/\" is not an absolute https or"
                                + " http link",
                        "line 19, column 3: links.change: \"https://example.org/c/\" holds no {number}, expected one",
                        "line 21, column 53: components[0].branches[1].name: is blank, expected some text",
                        "line 22, column 24: holidays.countries[0]: is true or false, expected text (put it in quotes)",
                        "line 22, column 28: holidays.countries[1]: is true or false, expected text (put it in quotes)",
                        "line 24, column 3: tracker-words.Done: \"Done\" is not one of New, Incomplete, Confirmed,"
                                + " Triaged, In Progress, Fix committed, Fix released, Opinion, Won't Fix, Invalid");
    }

    @Test
    void tellsEveryProblemThatSpansItsPartsAtOnce() {
        String broken = GOOSE.replace("team: Goose Watch", "team: \"a\\tb\"")
                .replace("PT720H", "PT-1H")
                .replace("[Gander, Gosling]", "[Gander, Gander, reporter, \" \"]")
                .replace("[geese@example.org]", "[geese@example.org, geese@EXAMPLE.org]")
                .replace("[\"#geese\"]", "[a, a]")
                .replace("[{name: wing}]", "[{name: wing}, {name: wing}]")
                .replace("[Landed, Flown]", "[Landed, \" NOPE \"]");
        assertThat(refusal(broken))
                .containsExactly(
                        "line 4, column 1: team: holds U+0009 at index 1, expected one line of visible text",
                        "line 8, column 1: longest-embargo: \"PT-1H\" is no time span, expected one above zero",
                        "line 10, column 1: approvers: lists \"reporter\", who approves in any case",
                        "line 10, column 21: approvers[1]: \"Gander\" stands there twice",
                        "line 10, column 39: approvers[3]: is blank, expected some text",
                        "line 14, column 35: public-lists[1]: \"geese@EXAMPLE.org\" stands there twice",
                        "line 15, column 11: chat[1]: \"a\" stands there twice",
                        "line 21, column 28: components[1]: \"wing\" stands there twice",
                        "line 23, column 1: tracker-words[2]: \"nope\" stands there twice");
    }

    @Test
    void looksAtSeriesAndTheirBranches() {
        String own = GOOSE + "series: [egg, nest]\nseries-branches: ['{series}', 'fix/{version}']\n";
        TeamProfile goose = Documents.readProfile(own, DocumentFormat.YAML);
        assertThat(goose.series()).containsExactly("egg", "nest");
        assertThat(goose.seriesBranches()).containsExactly("{series}", "fix/{version}");

        assertThat(refusal(own.replace("nest", "egg").replace("fix/{version}", "fix/{number}")))
                .anyMatch(problem -> problem.endsWith("series[1]: \"egg\" stands there twice"))
                .anyMatch(problem -> problem.endsWith("series-branches[1]: \"fix/{number}\" has braces around something"
                        + " else than series or version"))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    FIX_RELEASED:  | Won't Fix:      | tracker-words.Won't Fix: means the same as another field
                    FIX_RELEASED:  | wont-fix:       | tracker-words.wont-fix: stands there twice
                    FIX_RELEASED: [Landed, Flown] | New: Landed | tracker-words.New: is text, expected a list
                    FIX_RELEASED: [Landed, Flown] | New: [1, on] | tracker-words.New[1]: is true or false, expected text
                    FIX_RELEASED: [Landed, Flown] | New:        | tracker-words.New: is empty, expected a value
                    public-lists: [geese@example.org] | public-lists: [] | public-lists: is empty, expected at least one
                    components: [{name: wing}]    | components: [] | components: is empty, expected at least one
                    hour: "06:30"  | hour: "24:00"   | window.hour: "24:00" is not a time of day such as "15:00"
                    hour: "06:30"  | hour: 6         | window.hour: is a number, expected a time of day such as "15:00"
                    PT720H         | 30 days         | longest-embargo: "30 days" is not a time span such as P14D
                    2026-01-31     | 2026-02-30      | stakeholder-lists[0].checked-on: "2026-02-30" is not a date such
                    on-leak: open  | "on-leak: on"   | on-leak: is true or false, expected one of discuss, open
                    vendor: Goose e.V. | vendor: 1.10 | vendor: is a number, expected text (put it in quotes)
                    vendor: Goose e.V. | retitle-at-opening: yes | retitle-at-opening: "yes" is not true or false
                    """)
    void refusesWithPathAndReason(String piece, String replacement, String expected) {
        String spoiled = GOOSE.replace(piece, replacement.replace("\"on-leak: on\"", "on-leak: on"));
        assertThat(spoiled).isNotEqualTo(GOOSE);
        assertThat(refusal(spoiled)).anySatisfy(problem -> assertThat(problem).contains(expected));
    }

    @Test
    void readsATimeOfDayWithoutQuotesToo() {
        assertThat(Documents.readProfile(GOOSE.replace("\"06:30\"", "15:00"), DocumentFormat.YAML)
                        .window()
                        .hour())
                .hasToString("15:00");
    }
}
