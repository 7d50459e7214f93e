// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleCard;
import org.openvmt.rules.engine.Rulebook;

/** The rules that a team may replace or leave out. */
final class ShippedRules {

    private ShippedRules() {}

    static List<RuleCard> cards(DecisionKind decision) {
        return Rulebook.shipped().cards(decision);
    }

    static boolean has(DecisionKind decision, String name) {
        return names(decision).contains(name);
    }

    /** What is wrong with the name of a shipped rule that a decision does not have. */
    static String objection(DecisionKind decision, String name) {
        String elsewhere = Stream.of(DecisionKind.values())
                .filter(other -> names(other).contains(name))
                .map(other -> " is a shipped rule of " + other.folder() + ", expected one of " + decision.folder())
                .findFirst()
                .orElseGet(() -> " is no shipped rule, expected the full name of one of " + decision.folder()
                        + Nearest.hint(name, names(decision)));
        return Quotation.of(name) + elsewhere;
    }

    private static List<String> names(DecisionKind decision) {
        return Rulebook.shipped().ruleNames(decision);
    }
}
