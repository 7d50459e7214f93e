// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.rules.engine.DecisionKind;

/** A rule file taken apart, and each of its rules with one thing after the other turned into its contrary. */
final class RuleFile {

    private static final Pattern RULE =
            Pattern.compile("rule \"([^\"]+)\"(.*?)\\nwhen\\n(.*?)\\nthen\\n(.*?)\\nend\\n", Pattern.DOTALL);

    private final DecisionKind decision;
    private final String text;
    private final String head;

    private RuleFile(DecisionKind decision, String text) {
        this.decision = decision;
        this.text = text;
        this.head = text.substring(0, text.indexOf("\nrule \"") + 1);
    }

    static RuleFile read(DecisionKind decision, Path file) throws IOException {
        return new RuleFile(decision, Files.readString(file));
    }

    List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            String name = rule.group(1);
            for (Constraints.Contrary contrary : Constraints.contraries(rule.group(3))) {
                mutants.add(mutant(rule, contrary.conditions(), rule.group(4), contrary.change()));
            }
            String consequence = Consequences.swapped(rule.group(4), head);
            mutants.add(mutant(rule, rule.group(3), consequence, "consequence of " + name + " swapped"));
        }
        return mutants;
    }

    int rules() {
        return (int) RULE.matcher(text).results().count();
    }

    private Mutant mutant(Matcher rule, String conditions, String consequence, String change) {
        return new Mutant(
                decision,
                rule.group(1),
                change,
                head + "\nrule \"" + rule.group(1) + "\"" + rule.group(2) + "\nwhen\n" + conditions + "\nthen\n"
                        + consequence + "\nend\n");
    }
}
