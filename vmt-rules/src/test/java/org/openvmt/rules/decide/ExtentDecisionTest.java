// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Tlp;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.InvalidValueException;

class ExtentDecisionTest {

    private static final List<String> READY =
            List.of("fix committed", "class A", "cve assigned", "patches approved", "date set");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "class A; EXT-1; Reception, stated; REPORTER_AND_VMT; TLP:RED",
                "reviewer subscribed; EXT-2; Patch development, stated; CORE_REVIEWERS; TLP:RED",
                "description posted; EXT-3; Review impact description, stated; APPROVERS; TLP:AMBER+STRICT",
                "approver subscribed; EXT-3; Embargo exceptions, stated; APPROVERS; TLP:AMBER+STRICT",
                "in progress; EXT-4; Send CVE request, diagram; CNA; TLP:AMBER+STRICT",
                "opened; EXT-6; Open bug, Push patch, stated; EVERYONE; TLP:CLEAR",
                "public on arrival; EXT-6; Open bug, Push patch, stated; EVERYONE; TLP:CLEAR",
            })
    void admitsByTheRuleOfTheAudience(String happening, String rule, String citation, Audience audience, String label) {
        Decision<Extent> decision = decide(List.of(happening));

        assertThat(decision.outcome()).isEqualTo(Extent.atReceipt().plus(audience));
        assertThat(decision.outcome().tlp().label()).isEqualTo(label);
        assertThat(decision.reasons())
                .filteredOn(reason -> reason.rule().equals(rule))
                .singleElement()
                .satisfies(reason -> assertThat(reason.citation()).hasToString(citation));
    }

    @Test
    void admitsStakeholdersToAReadyFixWithADate() {
        Decision<Extent> decision = decide(READY);
        assertThat(decision.outcome()).isEqualTo(Extent.atReceipt().plus(Audience.STAKEHOLDERS));
        assertThat(decision.outcome().tlp()).isEqualTo(Tlp.AMBER);
        assertThat(decision.reasons())
                .hasToString("[EXT-1: a report came in: the team has it, and the reporter knows it (Reception, stated),"
                        + " EXT-5: the description approved, class A, the CVE settled, every needed patch approved, and an"
                        + " acceptable disclosure date recorded (Embargoed disclosure, stated)]");
    }

    @ParameterizedTest
    @CsvSource({
        "class B1", "cve rejected", "approval withdrawn", "trunk patch proposed anew", "fix withdrawn",
        "side branch affected", "date moved", "back to incomplete", "closed", "opened"
    })
    void keepsStakeholdersOnceTheyWereAdmitted(String later) {
        assertThat(decide(with(READY, later)).outcome().audiences()).contains(Audience.STAKEHOLDERS);
    }

    @Test
    void waitsForTheApprovedDescription() {
        List<String> early = List.of("class A", "cve assigned", "patches approved", "date set");
        assertThat(decide(early).outcome().admits(Audience.STAKEHOLDERS)).isFalse();
        assertThat(decide(with(early, "in progress")).outcome().admits(Audience.STAKEHOLDERS))
                .isTrue();
    }

    @Test
    void waitsForADateThatWillDo() {
        List<String> late = List.of("fix committed", "class A", "cve assigned", "patches approved", "late date set");
        assertThat(decide(late).outcome().admits(Audience.STAKEHOLDERS)).isFalse();
        assertThat(decide(with(late, "date set")).outcome().admits(Audience.STAKEHOLDERS))
                .isTrue();
    }

    @Test
    void forgetsTheNoteOfAReportThatTurnsOutToBeOfClassA() {
        List<String> stale = List.of("class B1", "note decided", "class A", "cve requested");
        assertThat(decide(stale).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT);
        assertThat(decide(with(stale, "class B1")).outcome().admits(Audience.CNA))
                .isTrue();
        assertThat(decide(with(with(stale, "class B1"), "class A")).outcome().admits(Audience.CNA))
                .as("admitted once is admitted")
                .isTrue();
        List<String> late = List.of("team decides on note", "no note decided", "cve requested");
        assertThat(decide(late).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT);
    }

    @Test
    void waitsForTheSecondOfTwoRequestedIds() {
        List<String> one = List.of(
                "fix committed", "class A", "two cves requested", "cve assigned", "patches approved", "date set");
        assertThat(decide(one).outcome().admits(Audience.STAKEHOLDERS)).isFalse();
        assertThat(decide(with(one, "second cve assigned")).outcome().admits(Audience.STAKEHOLDERS))
                .isTrue();
    }

    @Test
    void admitsNoStakeholdersToAReportThatIsOpenAlready() {
        List<String> open =
                List.of("opened", "fix committed", "class A", "cve assigned", "patches approved", "date set");
        assertThat(decide(open).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT, Audience.EVERYONE);
    }

    @Test
    void keepsTheCnaWhenTheDecisionOnTheNoteIsSetAside() {
        List<String> reopened = List.of("note decided", "cve requested", "closed", "back to incomplete");
        assertThat(decide(reopened).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT, Audience.CNA);
        List<String> decidedLater = List.of("cve requested", "note decided", "closed", "back to incomplete");
        assertThat(decide(decidedLater).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT, Audience.CNA);
        List<String> byTheTeam = List.of("team decides on note", "cve requested");
        assertThat(decide(byTheTeam).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT, Audience.CNA);
        List<String> asked = List.of("note decided", "closed", "back to incomplete", "cve requested");
        assertThat(decide(asked).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT);
        List<String> declined = List.of("note decided", "no note decided", "cve requested");
        assertThat(decide(declined).outcome().audiences()).containsExactly(Audience.REPORTER_AND_VMT);
    }

    @Test
    void readsAnEarlierInstantFromTheJournalUpToIt() {
        CaseFile caseFile = ExtentHappenings.caseOf(List.of("reviewer subscribed", "in progress", "opened"));
        Instant second = caseFile.journal().get(2).at();

        Decision<Extent> then = ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, second);
        assertThat(then.outcome().audiences())
                .containsExactly(Audience.REPORTER_AND_VMT, Audience.CORE_REVIEWERS, Audience.CNA);
        assertThat(then.subject()).contains(new Subject("TERN-7", 3, second));
    }

    @Test
    void countsAllThatHappenedAtOneInstant() {
        Instant at = ExtentHappenings.RECEIPT;
        CaseFile.Builder built = ExtentHappenings.received(Visibility.PRIVATE);
        for (String happening : READY) {
            for (CaseEvent event : ExtentHappenings.events(happening)) {
                built.addJournal(ExtentHappenings.entry(at, event));
            }
        }
        assertThat(ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), built.build(), at)
                        .outcome()
                        .audiences())
                .contains(Audience.STAKEHOLDERS);
    }

    @Test
    void hasNoAnswerBeforeTheReceipt() {
        CaseFile caseFile = ExtentHappenings.caseOf(List.of());
        Instant before = ExtentHappenings.RECEIPT.minusNanos(1);
        assertThatThrownBy(() -> ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, before))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("before the receipt");
    }

    @Test
    void doesNotOpenACaseWhenItsDateComes() {
        CaseFile caseFile = ExtentHappenings.caseOf(READY);
        Instant muchLater = caseFile.lastEventAt().plus(Duration.ofDays(3650));
        Decision<Extent> decision = ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, muchLater);
        assertThat(decision.outcome()).isEqualTo(decide(READY).outcome());
    }

    @Test
    void admitsNobodyWhenABranchReachesItsEndWithoutAnEvent() {
        List<String> unpatched =
                List.of("fix committed", "class A", "cve assigned", "trunk patch proposed", "trunk patch approved");
        CaseFile caseFile = ExtentHappenings.caseOf(unpatched);
        Instant end = ExtentHappenings.END_OF_LIFE;
        assertThat(ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, end)
                        .outcome())
                .isEqualTo(Extent.atReceipt());

        CaseEvent dated = new DateSet(Instant.parse("2026-03-25T00:00:00Z"));
        CaseFile recorded = caseFile.record(ExtentHappenings.entry(end, dated));
        assertThat(ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), recorded, end)
                        .outcome())
                .isEqualTo(Extent.atReceipt().plus(Audience.STAKEHOLDERS));
    }

    @Test
    void clearsThePresentAndRefusesThePast() {
        CaseFile caseFile = ExtentHappenings.caseOf(with(READY, "description posted"));
        Instant last = caseFile.lastEventAt();

        for (Instant at : List.of(last, last.plusNanos(1), last.plus(Duration.ofDays(1000)))) {
            Decision<Extent> decision = ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, at);
            Clearance clearance = Clearance.of(caseFile, decision);
            assertThat(clearance.extent()).isEqualTo(decision.outcome());
            assertThat(clearance.at()).isEqualTo(at);
        }
        Decision<Extent> past =
                ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, last.minusNanos(1));
        assertThatThrownBy(() -> Clearance.of(caseFile, past))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("EXT-11");
    }

    @Test
    void clearsOpenedAndPublicReportsForEveryone() {
        for (String open : List.of("opened", ExtentHappenings.PUBLIC)) {
            CaseFile caseFile = ExtentHappenings.caseOf(List.of(open));
            Decision<Extent> decision =
                    ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, caseFile.lastEventAt());
            assertThat(Clearance.of(caseFile, decision).extent().admits(Audience.EVERYONE))
                    .isTrue();
        }
    }

    private static Decision<Extent> decide(List<String> happenings) {
        CaseFile caseFile = ExtentHappenings.caseOf(happenings);
        return ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, caseFile.lastEventAt());
    }

    private static List<String> with(List<String> happenings, String later) {
        List<String> more = new ArrayList<>(happenings);
        more.add(later);
        return more;
    }
}
