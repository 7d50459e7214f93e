// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer.Announcement;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Effect;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.MoveFacts;

/** What the findings about a move amount to, before it is known of which case and when. */
record MoveWeighing(
        TaskStatus origin,
        TaskStatus target,
        Verdict verdict,
        List<Reason> reasons,
        List<Announcement> effects,
        List<MoveOption> options) {

    private static final String EVERY_ROW = "*";

    static MoveWeighing of(Rulebook rules, MoveFacts facts) {
        MoveWeighing alone = alone(rules, facts);
        return alone.verdict().isGranted()
                ? alone
                : new MoveWeighing(
                        alone.origin, alone.target, alone.verdict, alone.reasons, List.of(), options(rules, facts));
    }

    /** Without the moves that are granted instead. */
    static MoveWeighing alone(Rulebook rules, MoveFacts facts) {
        List<Finding> findings = rules.run(DecisionKind.TRANSITIONS, List.of(facts));
        List<Reason> unmet = unmet(findings, facts);
        if (!unmet.isEmpty()) {
            return new MoveWeighing(facts.origin(), facts.target(), Verdict.REFUSED, unmet, List.of(), List.of());
        }
        List<Reason> grants = findings.stream()
                .filter(finding -> finding.kind() == Kind.GRANT && isMet(finding.row(), findings))
                .map(Finding::reason)
                .toList();
        List<Announcement> effects = of(findings, Kind.EFFECT)
                .map(finding -> new Announcement((Effect) finding.value(), finding.reason()))
                .toList();
        return new MoveWeighing(facts.origin(), facts.target(), Verdict.GRANTED, grants, effects, List.of());
    }

    static List<List<String>> against(Rulebook rules, MoveFacts facts) {
        List<Finding> findings = rules.run(DecisionKind.TRANSITIONS, List.of(facts));
        return of(findings, Kind.GRANT)
                .map(Finding::row)
                .distinct()
                .map(row -> findings.stream()
                        .filter(finding -> blocks(finding, row))
                        .map(Finding::source)
                        .toList())
                .toList();
    }

    MoveAnswer about(Subject subject) {
        return ImmutableMoveAnswer.builder()
                .origin(origin)
                .target(target)
                .decision(Decision.about(subject, verdict, reasons))
                .effects(effects)
                .options(options)
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
        return findings.stream().noneMatch(finding -> blocks(finding, row));
    }

    private static boolean blocks(Finding finding, String row) {
        return (finding.kind() == Kind.UNFIT || finding.kind() == Kind.UNMET)
                && (finding.row().equals(row) || finding.row().equals(EVERY_ROW));
    }

    /** Where rows lead to from where the case stands. */
    static List<MoveOption> options(Rulebook rules, MoveFacts facts) {
        List<MoveOption> options = new ArrayList<>();
        for (TaskStatus target : TaskStatus.values()) {
            MoveFacts asked = facts.towards(target);
            List<Finding> findings = rules.run(DecisionKind.TRANSITIONS, List.of(asked));
            if (of(findings, Kind.GRANT).findAny().isPresent()) {
                options.add(new MoveOption(target, unmet(findings, asked)));
            }
        }
        options.sort(Comparator.comparing(option -> !option.isOpen()));
        return List.copyOf(options);
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
