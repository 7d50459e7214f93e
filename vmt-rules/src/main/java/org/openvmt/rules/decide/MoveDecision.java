// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.engine.RuleBase;
import org.openvmt.rules.fact.Effect;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.MoveFacts;

/**
 * Granted or refused, by default refused. Rows allow and guards block: a move is granted if at least one row that is
 * meant for the case has no unmet guard. Section 5 of the process.
 */
public final class MoveDecision {

    private static final RuleBase RULES = RuleBase.of("transitions");
    private static final String EVERY_ROW = "*";

    private MoveDecision() {}

    /**
     * Whether a case may move.
     *
     * @param caseFile the case
     * @param profile the team's profile
     * @param holidays the days off
     * @param target the status to reach
     * @param at when the move would be taken
     * @return the answer
     */
    public static MoveAnswer of(
            CaseFile caseFile, TeamProfile profile, HolidayCalendar holidays, TaskStatus target, Instant at) {
        MoveFacts facts = new MoveFactsReader(caseFile, profile, holidays, at).read(target);
        return of(facts, new Subject(caseFile.id(), caseFile.revision(), at));
    }

    /**
     * Whether a case may move for which the facts hold.
     *
     * @param facts where it stands, where it is to go, and what holds
     * @param subject the case, its revision and the instant
     * @return the answer
     */
    public static MoveAnswer of(MoveFacts facts, Subject subject) {
        List<Finding> findings = RULES.run(List.of(facts));
        List<Reason> unmet = unmet(findings, facts);
        ImmutableMoveAnswer.Builder answer =
                ImmutableMoveAnswer.builder().origin(facts.origin()).target(facts.target());
        if (!unmet.isEmpty()) {
            return answer.decision(Decision.about(subject, Verdict.REFUSED, unmet))
                    .options(options(facts))
                    .build();
        }
        List<Reason> grants = findings.stream()
                .filter(finding -> finding.kind() == Kind.GRANT && isMet(finding.row(), findings))
                .map(Finding::reason)
                .toList();
        return answer.decision(Decision.about(subject, Verdict.GRANTED, grants))
                .effects(of(findings, Kind.EFFECT)
                        .map(f -> new MoveAnswer.Announcement((Effect) f.value(), f.reason()))
                        .toList())
                .build();
    }

    /** The unmet guards of the rows that are meant for the case, or of all rows if none is; empty for a grant. */
    private static List<Reason> unmet(List<Finding> findings, MoveFacts facts) {
        List<String> rows = of(findings, Kind.GRANT).map(Finding::row).toList();
        if (rows.isEmpty()) {
            return List.of(noRow(facts));
        }
        if (rows.stream().anyMatch(row -> isMet(row, findings))) {
            return List.of();
        }
        List<String> meant = rows.stream()
                .filter(row -> of(findings, Kind.UNFIT).noneMatch(f -> f.row().equals(row)))
                .toList();
        Set<String> speaking = new LinkedHashSet<>(meant.isEmpty() ? rows : meant);
        speaking.add(EVERY_ROW);
        return findings.stream()
                .filter(f -> f.kind() == Kind.UNFIT || f.kind() == Kind.UNMET)
                .filter(f -> speaking.contains(f.row()))
                .map(Finding::reason)
                .distinct()
                .toList();
    }

    private static boolean isMet(String row, List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.kind() == Kind.UNFIT || f.kind() == Kind.UNMET)
                .noneMatch(f -> f.row().equals(row) || f.row().equals(EVERY_ROW));
    }

    private static List<MoveOption> options(MoveFacts facts) {
        List<MoveOption> options = new ArrayList<>();
        for (TaskStatus target : TaskStatus.values()) {
            MoveFacts asked = MoveFacts.builder().from(facts).target(target).build();
            List<Finding> findings = RULES.run(List.of(asked));
            if (of(findings, Kind.GRANT).findAny().isPresent()) {
                options.add(new MoveOption(target, unmet(findings, asked)));
            }
        }
        options.sort(Comparator.comparing(option -> !option.isOpen()));
        return options;
    }

    private static Stream<Finding> of(List<Finding> findings, Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind);
    }

    private static Reason noRow(MoveFacts facts) {
        return new Reason(
                "TR",
                "no row of the process leads from " + facts.origin().displayName() + " to "
                        + facts.target().displayName(),
                new Citation("Process", Basis.DERIVED));
    }
}
