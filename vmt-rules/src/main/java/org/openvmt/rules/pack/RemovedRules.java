// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.rules.engine.DecisionKind;

/** The shipped rules that a team leaves out: a name on each line; blank lines and those that begin with # say nothing. */
final class RemovedRules {

    private RemovedRules() {}

    static Set<String> read(RuleText file, List<RuleProblem> problems) {
        DecisionKind decision = file.source().decision();
        Set<String> names = new TreeSet<>();
        int line = 0;
        for (String written : file.text().lines().toList()) {
            line++;
            String name = written.strip();
            if (name.isEmpty() || name.startsWith("#")) {
                continue;
            }
            int at = file.lineStart(line) + written.indexOf(name);
            if (!ShippedRules.has(decision, name)) {
                problems.add(file.problem(at, ShippedRules.objection(decision, name)));
            } else if (!names.add(name)) {
                problems.add(file.problem(at, Quotation.of(name) + " stands here twice, expected it once"));
            }
        }
        if (names.isEmpty() && problems.isEmpty()) {
            problems.add(file.problem("the file names no rule, expected the full name of a shipped rule on each line"));
        }
        return names;
    }
}
