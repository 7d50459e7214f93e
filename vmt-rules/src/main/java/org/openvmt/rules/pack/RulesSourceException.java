// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/** The refusal of a team's rules; it tells every problem that was found, each with file, line and column. */
public final class RulesSourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    RulesSourceException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong with the rules.
     *
     * @return at least one problem; by file, line and column
     */
    public List<RuleProblem> problems() {
        return problems;
    }
}
