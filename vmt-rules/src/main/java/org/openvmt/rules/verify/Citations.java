// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.decision.Basis;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleCard;
import org.openvmt.rules.engine.Rulebook;

/** Whether what the rules cite is there to be looked up. */
final class Citations {

    private static final String SECTIONS = "/org/openvmt/rules/policy/sections.md";
    private static final String ITEM = "- ";

    private Citations() {}

    /** The headings of the written process, as the desk lists them. */
    static Set<String> sections() {
        return Desk.text(SECTIONS)
                .lines()
                .filter(line -> line.startsWith(ITEM))
                .map(line -> line.substring(ITEM.length()).strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Flaw> flaws(Rulebook rules, Set<DecisionKind> decisions, Set<String> sections) {
        List<Flaw> flaws = new ArrayList<>();
        for (DecisionKind decision : decisions) {
            for (RuleCard card : rules.cards(decision)) {
                if (card.id().isEmpty() || !card.name().startsWith(card.id() + ": ")) {
                    flaws.add(flaw(decision, card, "its name does not begin with its id \"" + card.id() + "\""));
                }
                if (!sections.contains(card.section())) {
                    flaws.add(flaw(decision, card, "\"" + card.section() + "\" is no section of the process"));
                }
                if (Stream.of(Basis.values()).noneMatch(basis -> named(basis).equals(card.basis()))) {
                    flaws.add(flaw(decision, card, "\"" + card.basis() + "\" is no basis"));
                }
            }
        }
        return flaws;
    }

    private static String named(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    private static Flaw flaw(DecisionKind decision, RuleCard card, String what) {
        String sentence = "rule \"" + card.name() + "\": " + what;
        return new Flaw(Soundness.CITED, decision, List.of(card.name()), "", sentence);
    }
}
