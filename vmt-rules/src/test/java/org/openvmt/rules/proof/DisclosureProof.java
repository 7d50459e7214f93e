// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.embargo.Holiday;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.decide.DisclosureDecision;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.oracle.DisclosureOracle;
import org.openvmt.rules.oracle.DisclosureOracle.Limit;

/** Notifications on four days of a week in all ways in which window, days off, limits and terms meet, with a date that is wanted. */
public final class DisclosureProof implements Proof {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final MailAddress LIST = MailAddress.parse("distros@lists.example.org");
    private static final Duration KNOWN_FOR = Duration.ofDays(5);

    private record DatesOff(Set<LocalDate> off, List<String> sources) implements HolidayCalendar {

        @Override
        public List<Holiday> on(LocalDate day) {
            return off.contains(day) ? List.of(new Holiday("off", "dates")) : List.of();
        }
    }

    private record Setting(DisclosureOracle oracle, Optional<Bound> bound, boolean announced) {}

    /** What is said: of the case as a whole, and for each day by which rules. */
    public record Answer(
            boolean refused,
            Optional<Instant> date,
            Optional<LocalDate> before,
            Optional<LocalDate> after,
            boolean accepted,
            Map<LocalDate, Set<String>> days,
            Set<String> notes) {}

    @Override
    public DecisionKind decision() {
        return DecisionKind.DISCLOSURE;
    }

    @Override
    public Stream<Point> points() {
        return settings()
                .flatMap(setting -> Stream.of(true, false)
                        .flatMap(isPrivate -> wanted(setting.oracle())
                                .limit(isPrivate ? 3 : 1)
                                .map(wanted -> new Point(
                                        List.of(question(setting, isPrivate, wanted)),
                                        expected(setting, isPrivate, wanted)))));
    }

    private static Stream<Setting> settings() {
        return Stream.of(0, 2, 4, 6)
                .flatMap(day -> Stream.of(3, 5)
                        .flatMap(first -> daysOff()
                                .flatMap(off -> limits().flatMap(limit -> terms().map(
                                                terms -> setting(MONDAY.plusDays(day), first, off, limit, terms))))));
    }

    private static Stream<Set<LocalDate>> daysOff() {
        Set<LocalDate> midweek = MONDAY.datesUntil(MONDAY.plusDays(16))
                .filter(day ->
                        EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY).contains(day.getDayOfWeek()))
                .collect(Collectors.toSet());
        return Stream.of(Set.of(), Set.of(MONDAY.plusDays(3), MONDAY.plusDays(8)), midweek);
    }

    /** The days that a list keeps silent; below zero if it knows already. */
    private static Stream<Integer> limits() {
        return Stream.of(0, 4, 14, -9, -14);
    }

    /** A bound and the days from the notification to its date. */
    private static Stream<Map.Entry<Optional<Bound>, Integer>> terms() {
        return Stream.concat(
                Stream.of(Map.entry(Optional.empty(), 0)),
                Stream.of(Bound.values())
                        .flatMap(bound -> Stream.of(4, 8, 20).map(days -> Map.entry(Optional.of(bound), days))));
    }

    private static Setting setting(
            LocalDate day, int first, Set<LocalDate> off, int limit, Map.Entry<Optional<Bound>, Integer> terms) {
        LocalTime hour = first == 3 ? LocalTime.MIDNIGHT : LocalTime.of(15, 0);
        Instant notification = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        Instant named = day.plusDays(terms.getValue()).atTime(hour).toInstant(ZoneOffset.UTC);
        Optional<Bound> bound = terms.getKey();
        Instant since = limit < 0 ? notification.minus(KNOWN_FOR) : notification;
        List<Limit> limits =
                limit == 0 ? List.of() : List.of(new Limit(since.plus(Duration.ofDays(Math.abs(limit))), limit < 0));
        DisclosureOracle oracle = new DisclosureOracle(
                notification,
                first,
                first == 3 ? 5 : 10,
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                hour,
                off,
                bound.filter(b -> b != Bound.NOT_AFTER).map(b -> named).orElse(Instant.MIN),
                bound.filter(b -> b != Bound.NOT_BEFORE).map(b -> named).orElse(Instant.MAX),
                limits);
        return new Setting(oracle, bound, limit < 0);
    }

    private static Stream<Instant> wanted(DisclosureOracle oracle) {
        Instant day = oracle.instant(oracle.notified().plusDays(3));
        return Stream.of(
                day, day.plus(Duration.ofDays(6)), day.plus(Duration.ofDays(1)).plusSeconds(1));
    }

    private static DisclosureQuestion question(Setting setting, boolean isPrivate, Instant wanted) {
        DisclosureOracle oracle = setting.oracle();
        DisclosureQuestion.Builder question = DisclosureQuestion.builder()
                .privateReport(isPrivate)
                .notification(oracle.notification())
                .window(DisclosureWindow.builder()
                        .firstBusinessDay(oracle.first())
                        .lastBusinessDay(oracle.last())
                        .notOn(oracle.notOn())
                        .hour(oracle.hour())
                        .build())
                .calendar(new DatesOff(oracle.off(), oracle.off().isEmpty() ? List.of() : List.of("dates")))
                .wanted(wanted);
        if (setting.announced()) {
            question.announced(oracle.notification());
        }
        if (countryIsLeftOut(oracle)) {
            question.addCountries("ZZ");
        }
        setting.bound()
                .ifPresent(bound -> question.terms(Terms.builder()
                        .date(new TermsDate(bound, bound == Bound.NOT_AFTER ? oracle.notAfter() : oracle.notBefore()))
                        .build()));
        for (Limit limit : oracle.limits()) {
            Instant since = limit.told() ? oracle.notification().minus(KNOWN_FOR) : oracle.notification();
            ListLimit.Builder known =
                    ListLimit.builder().list(LIST).longestEmbargo(Duration.between(since, limit.latest()));
            question.addLimits((limit.told() ? known.firstNotification(since) : known).build());
        }
        return question.build();
    }

    /** Besides, a country counts that no calendar is of: where whole weeks are off, and where there is no calendar at all. */
    private static boolean countryIsLeftOut(DisclosureOracle oracle) {
        return oracle.off().size() != 2;
    }

    private static Answer expected(Setting setting, boolean isPrivate, Instant wanted) {
        if (!isPrivate) {
            return new Answer(true, Optional.empty(), Optional.empty(), Optional.empty(), false, Map.of(), Set.of());
        }
        DisclosureOracle oracle = setting.oracle();
        Optional<Instant> date = oracle.dateSet()
                ? Optional.of(oracle.notBefore())
                : oracle.earliest().map(oracle::instant);
        Map<LocalDate, Set<String>> days = new TreeMap<>();
        oracle.days()
                .filter(day -> !day.isAfter(oracle.businessDay(oracle.last())))
                .forEach(day -> days.put(day, oracle.said(day)));
        Set<String> notes = new TreeSet<>();
        if (setting.announced()) {
            notes.add("DATE-11");
        }
        if (oracle.off().isEmpty() || countryIsLeftOut(oracle)) {
            notes.add("DATE-12");
        }
        return new Answer(
                false, date, oracle.nearestBefore(), oracle.nearestAfter(), oracle.accepts(wanted), days, notes);
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        DisclosureQuestion question =
                (DisclosureQuestion) point.facts().iterator().next();
        try {
            return read(
                    DisclosureDecision.of(rules, question).outcome(),
                    question.wanted().orElseThrow());
        } catch (PolicyConflictException conflict) {
            return "conflict of " + conflict.reasons();
        }
    }

    private static Answer read(DisclosureAnswer answer, Instant wanted) {
        Map<LocalDate, Set<String>> days = new TreeMap<>();
        answer.days().forEach(day -> days.put(day.date(), ids(day.reasons())));
        return new Answer(
                answer.refused(),
                answer.date(),
                answer.nearestBefore().map(CandidateDay::date),
                answer.nearestAfter().map(CandidateDay::date),
                !answer.refused() && answer.accepts(wanted),
                days,
                answer.refused() ? Set.of() : ids(answer.notes()));
    }

    private static Set<String> ids(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
