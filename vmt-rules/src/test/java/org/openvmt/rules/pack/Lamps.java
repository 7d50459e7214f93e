// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import org.openvmt.rules.engine.DecisionKind;

/** A small file of rules, to start from. */
final class Lamps {

    static final String RULES = """
            package com.lantern.rules;

            import org.openvmt.core.taxonomy.TaskStatus;
            import org.openvmt.rules.fact.MoveFacts;

            global org.openvmt.rules.fact.Findings findings;

            rule "LAN-1: the lamp is lit"
              @id("LAN-1") @row("TR-11") @section("Lamps") @basis("stated")
            when
              $m : MoveFacts( target == TaskStatus.FIX_COMMITTED, !draftAttached )
            then
              findings.unmet(drools.getRule(), "the lamp is dark");
            end
            """;

    private Lamps() {}

    /** The file with its text changed. */
    static String changed(String from, String to) {
        if (!RULES.contains(from)) {
            throw new IllegalArgumentException("the rules do not hold: " + from);
        }
        return RULES.replace(from, to);
    }

    static RuleSource source(String text) {
        return new RuleSource(DecisionKind.TRANSITIONS, "lamps.drl", text);
    }

    static TeamRules read(RuleSource... sources) {
        return TeamRules.of(List.of(sources), RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
    }
}
