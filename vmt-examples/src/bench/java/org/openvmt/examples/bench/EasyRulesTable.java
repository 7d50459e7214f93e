// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.rules.fact.MoveFacts;

/** The table in Easy Rules: a rule for each row, and one for each guard. */
final class EasyRulesTable {

    private static final String MOVE = "move";
    private static final String TALLY = "tally";

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesTable() {
        int count = 0;
        for (TableRow row : RowTable.rows()) {
            rules.register(new RuleBuilder()
                    .name("rule " + ++count)
                    .when(facts -> row.speaks(move(facts)))
                    .then(facts -> tally(facts).grants(row))
                    .build());
            for (TableRow.Guard guard : row.guards()) {
                rules.register(new RuleBuilder()
                        .name("rule " + ++count)
                        .when(facts -> row.speaks(move(facts))
                                && !guard.missing().apply(move(facts)).isEmpty())
                        .then(facts -> tally(facts).blocks(row, guard, guard.unmet(move(facts))))
                        .build());
            }
        }
    }

    Decision<Verdict> decide(MoveFacts move, Subject subject) {
        Tally tally = new Tally();
        Facts facts = new Facts();
        facts.put(MOVE, move);
        facts.put(TALLY, tally);
        engine.fire(rules, facts);
        return tally.decision(move, subject);
    }

    private static MoveFacts move(Facts facts) {
        return facts.get(MOVE);
    }

    private static Tally tally(Facts facts) {
        return facts.get(TALLY);
    }
}
