// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.process.Duty;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.duty.Happenings.Story;
import org.openvmt.rules.next.MissingFact;
import org.openvmt.rules.next.MissingFact.Kind;

/** A sentence is true of every case in which its rule speaks, not only of the one that its author thought of. */
class TrueSentencesTest {

    private static final VmtPolicy POLICY = VmtPolicy.of(Team.TERN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            announced, opened                                          | DU-22 | its fix committed or its disclosure date come,
            dated, list told, opened                                   | DU-22 | its fix committed or its disclosure date come,
            public on arrival, in Progress, fix committed              | DU-22 | its fix committed or its disclosure date come,
            dated, 1 days later                                        | DU-18 | no list was notified of that date
            dated, list told, date moved, 1 days later                 | DU-18 | no list was notified of that date
            dated, list told, date moved                               | DU-32 | a move of the disclosure date was recorded
            dated, list told, incomplete, date moved                   | DU-32 | a move of the disclosure date was recorded
            """)
    void ofDuties(String what, String rule, String words) {
        Story story = Happenings.tell(Team.TERN, List.of(what.split(", ", -1)));
        assertThat(POLICY.duties(story.caseFile(), story.end()).outcome().of(rule))
                .isNotEmpty()
                .extracting(Duty::reason)
                .extracting(Reason::sentence)
                .filteredOn(sentence -> !sentence.startsWith("linux-distros was warned"))
                .allSatisfy(sentence -> assertThat(sentence).contains(words));
    }

    /** The hour has struck, and yet nothing opens a report whose fix is not committed and of which nobody was warned. */
    @Test
    void ofAnInstantThatHasComeWithoutADateThatHolds() {
        String held = "the disclosure instant has not come, or no date is recorded that holds, ";
        CaseFile dated =
                Happenings.tell(Team.TERN, List.of("in Progress", "date set")).caseFile();
        assertThat(sentences(dated, Happenings.DATE))
                .anySatisfy(sentence -> assertThat(sentence).startsWith(held));
        CaseFile told = Happenings.tell(Team.TERN, List.of("in Progress", "date set", "list told"))
                .caseFile();
        assertThat(sentences(told, Happenings.DATE)).contains("the disclosure instant has come");
        assertThat(sentences(told, Happenings.DATE.minusNanos(1)))
                .anySatisfy(sentence -> assertThat(sentence).startsWith(held));
        CaseFile opened = dated.record(Team.entry(Happenings.DATE, new Opened(Ground.DISCLOSURE_DATE)));
        assertThat(POLICY.audit(opened).stream()
                        .filter(finding -> finding.index() == opened.revision() - 1)
                        .flatMap(finding -> finding.decision().reasons().stream())
                        .map(Reason::sentence))
                .singleElement()
                .asString()
                .startsWith(held);
    }

    private static Stream<String> sentences(CaseFile caseFile, Instant at) {
        return POLICY.embargo(caseFile, at).reasons().stream().map(Reason::sentence);
    }

    /** Asked again while the announced date stands, nothing is moved so far. */
    @Test
    void ofADateThatStands() {
        Story story = Happenings.tell(Team.TERN, List.of("dated", "list told", "distros told"));
        assertThat(POLICY.disclosure(story.caseFile(), story.end().plus(Duration.ofDays(1)))
                        .outcome()
                        .notes())
                .extracting(Reason::toString)
                .anySatisfy(note -> assertThat(note)
                        .startsWith("DATE-11: a date was announced before: if another takes its place, "));
    }

    @Test
    void ofAListThatIsReachedInTheEnd() {
        assertThat(new MissingFact(Kind.LIST_REACHED, "early@lantern.example"))
                .hasToString("after the notification bounced, another one reached: early@lantern.example");
    }
}
