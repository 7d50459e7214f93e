// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.rules.decide.DisclosureQuestions.DISTROS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.embargo.Holiday;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.oracle.DisclosureOracle;

/** Holds the rules against a brute force search. */
@Tag("long")
class DisclosureOracleTest {

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

    record DatesOff(Set<LocalDate> off) implements HolidayCalendar {

        @Override
        public List<Holiday> on(LocalDate day) {
            return off.contains(day) ? List.of(new Holiday("off", "dates")) : List.of();
        }

        @Override
        public List<String> sources() {
            return List.of("dates");
        }
    }

    @Property(tries = 400)
    @StatisticsReport(onFailureOnly = true)
    void proposesWhatASearchWouldFind(@ForAll("settings") DisclosureOracle setting) {
        DisclosureAnswer answer = DisclosureDecision.of(
                        Rulebook.shipped(), question(setting).build())
                .outcome();

        Optional<Instant> expected = setting.dateSet()
                ? Optional.of(setting.notBefore())
                : setting.earliest().map(setting::instant);
        assertThat(answer.date()).isEqualTo(expected);
        assertThat(answer.nearestBefore().map(CandidateDay::date)).isEqualTo(setting.nearestBefore());
        assertThat(answer.nearestAfter().map(CandidateDay::date)).isEqualTo(setting.nearestAfter());
        Statistics.label("kind of answer")
                .collect(setting.dateSet() ? "set" : expected.isPresent() ? "proposed" : "none")
                .coverage(kinds -> {
                    kinds.check("set").percentage(share -> share > 5);
                    kinds.check("proposed").percentage(share -> share > 5);
                    kinds.check("none").percentage(share -> share > 5);
                });
    }

    @Property(tries = 150)
    void looksAtEveryDayUpToTheEndOfTheWindow(@ForAll("settings") DisclosureOracle setting) {
        DisclosureAnswer answer = DisclosureDecision.of(
                        Rulebook.shipped(), question(setting).build())
                .outcome();

        assertThat(answer.days())
                .extracting(CandidateDay::date)
                .containsExactlyElementsOf(setting.days()
                        .filter(day -> !day.isAfter(setting.businessDay(setting.last())))
                        .toList());
        for (CandidateDay day : answer.days()) {
            LocalDate date = day.date();
            boolean fits = setting.inWindow(date) && setting.fits(date);
            assertThat(day.instant()).isEqualTo(setting.instant(date));
            assertThat(day.verdict().isChoosable()).as(day.toString()).isEqualTo(fits || isSet(setting, day));
            assertThat(day.verdict() == DayVerdict.ADMISSIBLE)
                    .as(day.toString())
                    .isEqualTo(fits && setting.suitsEveryList(date) && !setting.dateSet());
            assertThat(day.businessDay())
                    .isEqualTo(
                            setting.works(date)
                                    ? setting.days()
                                            .filter(each -> !each.isAfter(date))
                                            .filter(setting::works)
                                            .count()
                                    : 0);
            assertThat(day.refusedLists().stream()
                            .filter(refusal -> refusal.notifyFrom().isEmpty())
                            .count())
                    .isEqualTo(setting.limits().stream()
                            .distinct()
                            .filter(limit -> setting.refuses(limit, date) && !setting.waits(limit))
                            .count());
        }
    }

    @Property(tries = 150)
    void acceptsWhatASearchWouldAccept(
            @ForAll("settings") DisclosureOracle setting, @ForAll("steps") List<Integer> steps) {
        for (int step : steps) {
            LocalDate day = setting.notified().plusDays(step);
            for (Instant wanted :
                    List.of(setting.instant(day), setting.instant(day).plusNanos(1), setting.notBefore())) {
                if (wanted.isAfter(BEGINNING)) {
                    DisclosureAnswer answer = DisclosureDecision.of(
                                    Rulebook.shipped(),
                                    question(setting).wanted(wanted).build())
                            .outcome();
                    assertThat(answer.accepts(wanted)).isEqualTo(setting.accepts(wanted));
                    assertThat(answer.objections().isEmpty()).isEqualTo(answer.accepts(wanted));
                }
            }
        }
    }

    private static boolean isSet(DisclosureOracle setting, CandidateDay day) {
        return setting.dateSet() && day.instant().equals(setting.notBefore());
    }

    private static DisclosureQuestion.Builder question(DisclosureOracle setting) {
        DisclosureQuestion.Builder question = DisclosureQuestion.builder()
                .privateReport(true)
                .notification(setting.notification())
                .window(DisclosureWindow.builder()
                        .firstBusinessDay(setting.first())
                        .lastBusinessDay(setting.last())
                        .notOn(setting.notOn())
                        .hour(setting.hour())
                        .build())
                .calendar(new DatesOff(setting.off()))
                .terms(terms(setting));
        for (DisclosureOracle.Limit limit : setting.limits()) {
            // A list that knows was told a week before; one that does not will be told now.
            Instant since = limit.told() ? setting.notification().minus(Duration.ofDays(7)) : setting.notification();
            ListLimit.Builder listLimit =
                    ListLimit.builder().list(DISTROS).longestEmbargo(Duration.between(since, limit.latest()));
            question.addLimits(limit.told() ? listLimit.firstNotification(since).build() : listLimit.build());
        }
        return question;
    }

    private static Terms terms(DisclosureOracle setting) {
        if (setting.dateSet()) {
            return Terms.builder()
                    .date(new TermsDate(Bound.EXACT, setting.notBefore()))
                    .build();
        }
        if (setting.notBefore().isAfter(Instant.MIN)) {
            return Terms.builder()
                    .date(new TermsDate(Bound.NOT_BEFORE, setting.notBefore()))
                    .build();
        }
        return setting.notAfter().isBefore(Instant.MAX)
                ? Terms.builder()
                        .date(new TermsDate(Bound.NOT_AFTER, setting.notAfter()))
                        .build()
                : Terms.none();
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(-3, 45).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<DisclosureOracle> settings() {
        Arbitrary<OffsetDateTime> notifications = Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        Instant.parse("1996-01-01T00:00:00Z").getEpochSecond(),
                                        Instant.parse("2105-01-01T00:00:00Z").getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999),
                        Arbitraries.integers().between(-18 * 60, 18 * 60))
                .as((second, nano, offset) ->
                        Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(offset * 60)));
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4);
        Arbitrary<Set<Integer>> holidays = Arbitraries.oneOf(
                Arbitraries.just(Set.of()),
                Arbitraries.integers().between(0, 20).set().ofMaxSize(6),
                Arbitraries.integers().between(0, 30).set().ofMinSize(10).ofMaxSize(25));
        return Combinators.combine(
                        notifications,
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 6),
                        weekdays,
                        Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(15, 0), LocalTime.of(23, 59, 59, 999_999_999)),
                        holidays,
                        bounds(),
                        limits())
                .as((notification, first, more, notOn, hour, off, bound, limits) -> {
                    LocalDate notified =
                            notification.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
                    Instant named = notified.plusDays(bound.step())
                            .atTime(hour)
                            .toInstant(ZoneOffset.UTC)
                            .plusNanos(bound.nanos());
                    List<DisclosureOracle.Limit> latest = new ArrayList<>();
                    limits.forEach(limit -> latest.add(new DisclosureOracle.Limit(
                            notified.plusDays(limit.step())
                                    .atTime(hour)
                                    .toInstant(ZoneOffset.UTC)
                                    .plusNanos(limit.nanos()),
                            limit.kind() == 0)));
                    return new DisclosureOracle(
                            notification.toInstant(),
                            first,
                            first + more,
                            notOn,
                            hour,
                            off.stream().map(notified::plusDays).collect(Collectors.toSet()),
                            bound.kind() == 0 || bound.kind() == 1 ? named : Instant.MIN,
                            bound.kind() == 0 || bound.kind() == 2 ? named : Instant.MAX,
                            latest.stream()
                                    .filter(limit -> limit.latest().isAfter(notification.toInstant()))
                                    .toList());
                })
                .filter(setting -> !setting.notOn()
                        .containsAll(Set.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY)));
    }

    /** An instant on a day near the notification, about the hour of the window; the kind says what it is used for. */
    record Mark(int kind, int step, int nanos) {}

    private static Arbitrary<Mark> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-2, 30),
                        Arbitraries.integers().between(-1, 1))
                .as(Mark::new);
    }

    private static Arbitrary<List<Mark>> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 25),
                        Arbitraries.integers().between(-1, 1))
                .as(Mark::new)
                .list()
                .ofMaxSize(2);
    }
}
