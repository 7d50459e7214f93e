// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.List;
import java.util.Set;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessMove;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.MoveFacts;

/**
 * Draws up the map of the process by asking the rules: over many facts, which rows grant a move, and which rules speak
 * against it. Nothing of it is written down beside the rules, so that a team which adds, replaces or removes one gets
 * another map.
 */
public final class ProcessExport {

    private static final Set<String> KEYS = Set.of("origin", "target", "privateReport");

    private ProcessExport() {}

    /**
     * The process as the rules of a team have it.
     *
     * @param ground what the team decides by
     * @return the map; drawn up once for the same rules and profile
     */
    public static ProcessMap of(PolicyGround ground) {
        Rulebook rules = ground.rules();
        ProfileNames names = new ProfileNames(ground.profile());
        return rules.recall(DecisionKind.TRANSITIONS, names, () -> drawnUp(rules, names));
    }

    private static ProcessMap drawnUp(Rulebook rules, ProfileNames names) {
        StepTable table = StepTable.read(Admittances.of(rules));
        return ProcessMap.builder()
                .steps(table.steps())
                .end(table.end())
                .moves(moves(rules, Spaces.moves(names, KEYS)))
                .build();
    }

    private static List<ProcessMove> moves(Rulebook rules, FactSpace space) {
        MoveRows rows = new MoveRows();
        space.probes(rules, facts -> findings(rules, facts).stream().anyMatch(finding -> finding.kind() == Kind.GRANT))
                .forEach(facts -> rows.note((MoveFacts) facts, findings(rules, facts)));
        return rows.moves();
    }

    private static List<Finding> findings(Rulebook rules, Object facts) {
        return rules.run(DecisionKind.TRANSITIONS, List.of(facts));
    }
}
