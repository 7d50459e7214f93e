// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.ListRefusal;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.ChoiceFacts;
import org.openvmt.rules.fact.ChoiceFacts.Choice;
import org.openvmt.rules.fact.ChoiceFacts.Part;
import org.openvmt.rules.fact.Finding;

/** Notification and calendar to disclosure date. Process section <i>Embargoed disclosure</i>. */
public final class DisclosureDecision {

    private static final int STRIDE = 10;

    private DisclosureDecision() {}

    /**
     * When a report is disclosed, and what is to be said about each day that was looked at and about the date that
     * somebody wants. For a public report there is no such date, and the answer says no more than that (DATE-1).
     *
     * @param rules the rules
     * @param question what has to be known for it
     * @return the answer; its reasons are those of the choice, of the lists that the proposed date leaves out, of the
     *     rules that a date set by the reporter breaks, of what speaks against the wanted date, and the notes
     */
    public static Decision<DisclosureAnswer> of(Rulebook rules, DisclosureQuestion question) {
        BusinessDays calendar = new BusinessDays(question);
        int first = question.window().firstBusinessDay();
        int last = question.window().lastBusinessDay();
        var window = calendar.upTo(last);
        DayJudge judge = DayJudge.of(rules, question, calendar.dateOf(first), calendar.dateOf(last));
        List<CandidateDay> days = judge.judge(window);

        Optional<TermsDate> set = question.terms().date().filter(date -> date.bound() == Bound.EXACT);
        Set<CandidateDay> choices = new LinkedHashSet<>(days);
        if (set.isEmpty() && days.stream().noneMatch(day -> day.verdict() == DayVerdict.ADMISSIBLE)) {
            choices.addAll(beyond(calendar, judge, last));
        }
        set.ifPresent(date -> choices.addAll(judge.judge(List.of(calendar.named(date.instant())))));
        Optional<CandidateDay> wanted = question.wanted()
                .map(instant -> judge.judge(List.of(calendar.named(instant))).get(0));

        List<Object> facts = new ArrayList<>(choices);
        facts.add(new ChoiceFacts(
                question.privateReport(),
                set.isPresent(),
                question.announced(),
                question.calendar().sources(),
                question.countries().stream()
                        .filter(country -> !question.calendar().sources().contains(country))
                        .sorted()
                        .toList(),
                calendar.hasPassed(last),
                calendar.end()));
        return answer(
                rules.recall(DecisionKind.DISCLOSURE, facts, () -> rules.run(DecisionKind.DISCLOSURE, facts)),
                days,
                wanted);
    }

    /** Days after the window, up to one that nothing but the window speaks against, if there is any. */
    private static List<CandidateDay> beyond(BusinessDays calendar, DayJudge judge, int lastOfWindow) {
        List<CandidateDay> days = new ArrayList<>();
        int last = lastOfWindow;
        while (!calendar.hasEnded() && days.stream().noneMatch(DisclosureDecision::endsTheSearch)) {
            last += STRIDE;
            days.addAll(judge.judge(calendar.upTo(last)));
        }
        return days;
    }

    private static boolean endsTheSearch(CandidateDay day) {
        // A list that has to be left out of one day has to be left out of every later one.
        return day.reasons().size() == 1
                || day.refusedLists().stream()
                        .anyMatch(refusal -> refusal.notifyFrom().isEmpty());
    }

    private static Decision<DisclosureAnswer> answer(
            List<Finding> findings, List<CandidateDay> days, Optional<CandidateDay> wanted) {
        boolean refused = spoken(findings, Part.REFUSED).findAny().isPresent();
        Optional<CandidateDay> proposed = day(findings, Part.PROPOSED);
        if (Stream.of(Part.REFUSED, Part.PROPOSED, Part.NONE)
                        .filter(part -> spoken(findings, part).findAny().isPresent())
                        .count()
                != 1) {
            throw new PolicyConflictException(
                    "disclosure", findings.stream().map(Finding::reason).toList());
        }
        DisclosureAnswer answer = DisclosureAnswer.builder()
                .refused(refused)
                .proposed(proposed)
                .days(refused ? List.of() : days)
                .nearestBefore(day(findings, Part.BEFORE))
                .nearestAfter(day(findings, Part.AFTER))
                .wanted(refused ? Optional.empty() : wanted)
                .notes(spoken(findings, Part.NOTE).map(Finding::reason).toList())
                .build();
        return Decision.of(answer, reasons(findings, answer));
    }

    private static List<Reason> reasons(List<Finding> findings, DisclosureAnswer answer) {
        return Stream.of(
                        findings.stream()
                                .filter(finding -> choice(finding).part() != Part.NOTE)
                                .map(Finding::reason),
                        answer.broken().stream(),
                        answer.refusedLists().stream().map(ListRefusal::reason),
                        answer.objections().stream(),
                        answer.notes().stream())
                .flatMap(reasons -> reasons)
                .distinct()
                .toList();
    }

    private static Optional<CandidateDay> day(List<Finding> findings, Part part) {
        List<CandidateDay> days = spoken(findings, part)
                .flatMap(finding -> choice(finding).day().stream())
                .distinct()
                .toList();
        if (days.size() > 1) {
            throw new PolicyConflictException(
                    "disclosure", spoken(findings, part).map(Finding::reason).toList());
        }
        return days.stream().findFirst();
    }

    private static Stream<Finding> spoken(List<Finding> findings, Part part) {
        return findings.stream().filter(finding -> choice(finding).part() == part);
    }

    private static Choice choice(Finding finding) {
        return (Choice) finding.value();
    }
}
