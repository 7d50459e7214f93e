// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.oracle.ExtentOracle;

@Tag("long")
class ExtentProperties {

    private static final List<String> ROAD = List.of(
            "reviewer subscribed",
            "class A",
            "description posted",
            "in progress",
            "cve requested",
            "cve assigned",
            "patches approved",
            "date set",
            "first list notified",
            "second list notified",
            "opened");

    @Property(tries = 150)
    @StatisticsReport(label = "stakeholders", value = StatisticsReportMode.OFF)
    void agreesWithTheOracleAfterEveryEvent(@ForAll("journals") CaseFile caseFile) {
        List<Set<Audience>> expected = ExtentOracle.along(
                ExtentHappenings.PROFILE,
                PolicyGround.of(ExtentHappenings.PROFILE).holidays(),
                List.of(ExtentHappenings.CORE),
                caseFile.journal());
        for (int revision = 1; revision <= caseFile.revision(); revision++) {
            CaseFile then = caseFile.atRevision(revision);
            assertThat(decide(then, then.lastEventAt()).outcome().audiences())
                    .as("revision %s", revision)
                    .isEqualTo(expected.get(revision - 1));
        }
        Statistics.label("stakeholders")
                .collect(expected.get(expected.size() - 1).contains(Audience.STAKEHOLDERS))
                .coverage(checker -> checker.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 100)
    void neverShrinksAlongTheRevisions(@ForAll("journals") CaseFile caseFile) {
        Extent before = Extent.atReceipt();
        for (int revision = 1; revision <= caseFile.revision(); revision++) {
            CaseFile then = caseFile.atRevision(revision);
            Extent now = decide(then, then.lastEventAt()).outcome();
            assertThat(now.audiences()).containsAll(before.audiences());
            before = now;
        }
    }

    @Property(tries = 40)
    void neverShrinksAlongTime(@ForAll("journals") CaseFile caseFile) {
        Extent before = Extent.atReceipt();
        Instant at = ExtentHappenings.RECEIPT;
        Instant end = caseFile.lastEventAt().plus(Duration.ofDays(40));
        while (at.isBefore(end)) {
            Extent now = decide(caseFile, at).outcome();
            assertThat(now.audiences()).containsAll(before.audiences());
            assertThat(now.covers(before)).isTrue();
            before = now;
            at = at.plus(Duration.ofHours(31));
        }
    }

    @Property(tries = 100)
    void admitsNobodyByTheMerePassingOfTime(@ForAll("journals") CaseFile caseFile) {
        Instant last = caseFile.lastEventAt();
        assertThat(decide(caseFile, last.plus(Duration.ofDays(4000))).outcome())
                .isEqualTo(decide(caseFile, last).outcome());
    }

    @Property(tries = 200)
    void admitsEveryoneIfAndOnlyIfTheReportIsOpen(@ForAll("journals") CaseFile caseFile) {
        boolean opened = caseFile.journal().stream().anyMatch(entry -> entry.event() instanceof Opened);
        boolean isPublic = caseFile.state().reception().arrival() == Visibility.PUBLIC;
        assertThat(decide(caseFile, caseFile.lastEventAt()).outcome().admits(Audience.EVERYONE))
                .isEqualTo(opened || isPublic);
    }

    @Property(tries = 200)
    void givesEachAudienceItsOwnRuleAndNoOther(@ForAll("journals") CaseFile caseFile) {
        Decision<Extent> decision = decide(caseFile, caseFile.lastEventAt());
        assertThat(decision.reasons().stream().map(Reason::rule).collect(Collectors.toSet()))
                .isEqualTo(decision.outcome().audiences().stream()
                        .map(Audience::rule)
                        .collect(Collectors.toSet()));
        assertThat(decision.reasons()).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void isClearedForThePresentOnly(@ForAll("journals") CaseFile caseFile) {
        Instant last = caseFile.lastEventAt();
        for (Instant at : List.of(last, last.plusSeconds(1))) {
            Decision<Extent> decision = decide(caseFile, at);
            assertThat(Clearance.of(caseFile, decision).extent()).isEqualTo(decision.outcome());
        }
        if (last.isAfter(ExtentHappenings.RECEIPT)) {
            Decision<Extent> past = decide(caseFile, last.minusNanos(1));
            assertThatThrownBy(() -> Clearance.of(caseFile, past)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Property(tries = 100)
    void letsEachPartyKnowOnlyWhatItsAudienceMay(@ForAll("journals") CaseFile caseFile) {
        Instant last = caseFile.lastEventAt();
        Extent extent = decide(caseFile, last).outcome();
        for (Party party : ExtentHappenings.WHO.values()) {
            boolean granted = KnowledgeDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, party, last)
                    .outcome()
                    .isGranted();
            assertThat(granted && !extent.admits(audience(party.role())))
                    .as("%s against %s", party, extent)
                    .isFalse();
            assertThat(extent.admits(Audience.EVERYONE) && !granted)
                    .as("%s of an open case", party)
                    .isFalse();
        }
    }

    private static Audience audience(Role role) {
        return switch (role) {
            case VMT_MEMBER, COORDINATOR, REPORTER -> Audience.REPORTER_AND_VMT;
            case CORE_REVIEWER, DEVELOPER -> Audience.CORE_REVIEWERS;
            case APPROVER -> Audience.APPROVERS;
            case CNA -> Audience.CNA;
            case STAKEHOLDER -> Audience.STAKEHOLDERS;
            case ESCALATION_CONTACT, ANYONE -> Audience.EVERYONE;
        };
    }

    private static Decision<Extent> decide(CaseFile caseFile, Instant at) {
        return ExtentDecision.of(PolicyGround.of(ExtentHappenings.PROFILE), caseFile, at);
    }

    /** The road of an advisory, whole or with gaps, in order or not, with anything else in between. */
    @Provide
    Arbitrary<CaseFile> journals() {
        Arbitrary<String> any = Arbitraries.of(ExtentHappenings.WHAT.keySet()).filter(word -> !word.equals("opened"));
        Arbitrary<List<String>> noise = any.list().ofMaxSize(12);
        Arbitrary<List<String>> road =
                Arbitraries.of(ROAD).list().uniqueElements().ofMinSize(8).ofMaxSize(ROAD.size());
        Arbitrary<List<String>> words = Combinators.combine(road, noise, Arbitraries.of(true, false))
                .flatAs((some, others, ordered) -> mixed(ordered ? inOrder(some) : some, others));
        Arbitrary<List<Integer>> gaps =
                Arbitraries.integers().between(0, 60).list().ofSize(4);
        Arbitrary<Visibility> visibility = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(Visibility.PRIVATE)), Tuple.of(1, Arbitraries.just(Visibility.PUBLIC)));
        return Combinators.combine(words, gaps, visibility).as(ExtentProperties::journal);
    }

    private static List<String> inOrder(List<String> some) {
        return ROAD.stream().filter(some::contains).toList();
    }

    private static Arbitrary<List<String>> mixed(List<String> road, List<String> noise) {
        return Arbitraries.integers()
                .between(0, road.size())
                .list()
                .ofSize(noise.size())
                .map(places -> {
                    List<String> words = new ArrayList<>(road);
                    for (int i = 0; i < noise.size(); i++) {
                        words.add(places.get(i), noise.get(i));
                    }
                    return words;
                });
    }

    private static CaseFile journal(List<String> words, List<Integer> hours, Visibility visibility) {
        CaseFile.Builder built = ExtentHappenings.received(visibility);
        Instant at = ExtentHappenings.RECEIPT;
        for (int i = 0; i < words.size(); i++) {
            at = at.plus(Duration.ofHours(hours.get(i % hours.size())));
            for (CaseEvent event : ExtentHappenings.events(words.get(i))) {
                built.addJournal(ExtentHappenings.entry(at, dated(event, at)));
            }
        }
        return built.build();
    }

    /** Dates as somebody sets them who knows the window, but not the holidays; what is moved may go anywhere. */
    private static CaseEvent dated(CaseEvent event, Instant at) {
        if (!(event instanceof DateSet)) {
            return event;
        }
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        int businessDays = 0;
        while (businessDays < 3 || day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.FRIDAY) {
            day = day.plusDays(1);
            businessDays += day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return new DateSet(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
