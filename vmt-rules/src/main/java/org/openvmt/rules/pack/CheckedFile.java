// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** A file of rules that was read, held against the house rules, and found fit to be compiled. */
record CheckedFile(RuleText text, PackageDescr parsed) {

    /** The file with its rules; empty if it cannot be compiled as it is. */
    static Optional<CheckedFile> of(RuleText text, List<RuleProblem> problems) {
        return DrlReader.read(text, problems).flatMap(parsed -> check(new CheckedFile(text, parsed), problems));
    }

    private static Optional<CheckedFile> check(CheckedFile file, List<RuleProblem> problems) {
        List<RuleProblem> around = HouseRules.aroundRules(file.text, file.parsed);
        problems.addAll(around);
        file.rules().forEach(rule -> RuleCheck.check(file.parsed, rule, file.place(rule, problems)));
        return around.isEmpty() ? Optional.of(file) : Optional.empty();
    }

    String path() {
        return text.source().path();
    }

    List<RuleDescr> rules() {
        return parsed.getRules().stream().filter(rule -> !rule.isQuery()).toList();
    }

    RulePlace place(RuleDescr rule, List<RuleProblem> problems) {
        return RulePlace.of(text, rule, problems);
    }

    /** The rule in which a line lies; empty if it lies in none. */
    Optional<RuleDescr> ruleAt(int line) {
        return rules().stream()
                .filter(rule -> rule.getLine() <= line && line <= rule.getEndLine())
                .findFirst();
    }

    Notes notes(RuleDescr rule) {
        return new Notes(rule, place(rule, new ArrayList<>()));
    }
}
