// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.embargo.ListRefusal;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.DayFacts;
import org.openvmt.rules.fact.DayFacts.Judgement;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.LimitFacts;
import org.openvmt.rules.fact.LimitFacts.Refusal;
import org.openvmt.rules.fact.WindowFacts;

/** Has the rules judge days, and gathers what they say about each. */
final class DayJudge {

    private final Rulebook rules;
    private final List<Object> yardstick;

    private DayJudge(Rulebook rules, List<Object> yardstick) {
        this.rules = rules;
        this.yardstick = yardstick;
    }

    static DayJudge of(Rulebook rules, DisclosureQuestion question, LocalDate firstDay, LocalDate lastDay) {
        TermsDate free = new TermsDate(Bound.NOT_BEFORE, Instant.MIN);
        TermsDate date = question.terms().date().orElse(free);
        List<Object> yardstick = new ArrayList<>();
        yardstick.add(new WindowFacts(
                firstDay,
                lastDay,
                question.window().notOn(),
                question.window().hour(),
                date.bound() == Bound.NOT_AFTER ? Instant.MIN : date.instant(),
                date.bound() == Bound.NOT_BEFORE ? Instant.MAX : date.instant()));
        question.limits().forEach(limit -> yardstick.add(limit(question, limit)));
        return new DayJudge(rules, yardstick);
    }

    private static LimitFacts limit(DisclosureQuestion question, ListLimit limit) {
        return new LimitFacts(
                limit.list(),
                limit.longestEmbargo(),
                limit.firstNotification().orElse(question.notification()),
                limit.firstNotification().isPresent(),
                question.terms().notToBeTold().stream()
                        .anyMatch(party -> party.equalsIgnoreCase(limit.list().toString())));
    }

    /** What the rules say about each of the days, in the order of the days. */
    List<CandidateDay> judge(List<DayFacts> days) {
        List<Object> facts =
                Stream.concat(yardstick.stream(), days.stream()).distinct().toList();
        Map<DayFacts, List<Finding>> byDay =
                rules.recall(DecisionKind.DISCLOSURE, facts, () -> rules.run(DecisionKind.DISCLOSURE, facts)).stream()
                        .collect(Collectors.groupingBy(DayJudge::day));
        return days.stream()
                .map(day -> candidate(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private static DayFacts day(Finding finding) {
        return finding.value() instanceof Refusal refusal ? refusal.day() : ((Judgement) finding.value()).day();
    }

    private static CandidateDay candidate(DayFacts day, List<Finding> findings) {
        List<Reason> reasons = new ArrayList<>();
        List<ListRefusal> refusals = new ArrayList<>();
        EnumSet<DayVerdict> verdicts = EnumSet.noneOf(DayVerdict.class);
        for (Finding finding : findings) {
            if (finding.value() instanceof Refusal refusal) {
                refusals.add(refusal(refusal, finding.reason()));
                if (refusal.waiting()) {
                    continue;
                }
                verdicts.add(DayVerdict.BEYOND_LIMIT);
            } else {
                verdicts.add(((Judgement) finding.value()).verdict());
            }
            reasons.add(finding.reason());
        }
        if (verdicts.isEmpty() || (verdicts.contains(DayVerdict.ADMISSIBLE) && verdicts.size() > 1)) {
            throw new PolicyConflictException("disclosure", reasons);
        }
        return CandidateDay.builder()
                .instant(day.instant())
                .businessDay(day.businessDay())
                .verdict(verdicts.iterator().next())
                .reasons(reasons)
                .refusedLists(refusals)
                .build();
    }

    private static ListRefusal refusal(Refusal refusal, Reason reason) {
        LimitFacts limit = refusal.limit();
        return ListRefusal.builder()
                .list(limit.list())
                .latest(limit.latest())
                .alreadyTold(limit.told())
                .notifyFrom(refusal.waiting() ? Optional.of(limit.notifyFrom(refusal.day())) : Optional.empty())
                .reason(reason)
                .build();
    }
}
