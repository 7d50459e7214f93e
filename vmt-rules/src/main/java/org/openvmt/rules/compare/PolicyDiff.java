// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.rules.decide.PolicyGround;

/**
 * The decisions about one case, compared over two policies: two profiles, or one profile with other rules. What the case
 * recorded stays what it is; only what follows from it differs.
 */
public final class PolicyDiff {

    private PolicyDiff() {}

    /**
     * Everything that the two policies see differently.
     *
     * @param here the first policy
     * @param there the second policy
     * @param caseFile the case
     * @param at the instant of asking, not before the last event of the case
     * @return by decision, in the order of the process; empty if the two agree
     */
    public static List<PolicyDifference> of(PolicyGround here, PolicyGround there, CaseFile caseFile, Instant at) {
        List<Answer> first = Answers.of(here, caseFile, at);
        List<Answer> second = Answers.of(there, caseFile, at);
        List<PolicyDifference> differences = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            List<String> onlyHere = without(first.get(i).lines(), second.get(i).lines());
            List<String> onlyThere = without(second.get(i).lines(), first.get(i).lines());
            if (!onlyHere.isEmpty() || !onlyThere.isEmpty()) {
                differences.add(new PolicyDifference(
                        first.get(i).decision(), first.get(i).question(), onlyHere, onlyThere));
            }
        }
        return List.copyOf(differences);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
