// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * The end of a run in which a rule threw something. It names the rule and the type of what was thrown and points to the
 * lines that threw it, but repeats no message: that could quote the facts, which are private.
 */
public final class RuleFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern RULE_OF_CONDITION = Pattern.compile("\\[Rule \"([^\"]+)\"");

    private final String rule;

    private RuleFailureException(String rule, Throwable thrown) {
        super((rule.isEmpty() ? "a rule" : "rule \"" + rule + "\"") + " threw "
                + thrown.getClass().getName() + ", expected it to find something or nothing");
        this.rule = rule;
        setStackTrace(thrown.getStackTrace());
    }

    static RuleFailureException of(RuntimeException failure) {
        String rule = "";
        Throwable thrown = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            rule = rule.isEmpty() ? rule(cause) : rule;
            thrown = cause;
        }
        return new RuleFailureException(rule, thrown);
    }

    /**
     * The rule that threw.
     *
     * @return its full name; empty if the engine does not tell which one it was
     */
    public String rule() {
        return rule;
    }

    private static String rule(Throwable cause) {
        if (cause instanceof ConsequenceException consequence) {
            return consequence.getRule().getName();
        }
        // The engine's own type for a failed condition comes with the compiler, which need not be there.
        boolean condition = cause.getClass().getSimpleName().equals("ConstraintEvaluationException");
        Matcher named = RULE_OF_CONDITION.matcher(condition ? String.valueOf(cause.getMessage()) : "");
        return named.find() ? named.group(1) : "";
    }
}
