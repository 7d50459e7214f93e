// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.runtime.rule.ConsequenceException;
import org.openvmt.rules.fact.Finding;

/**
 * The end of a run in which a rule threw something, or said what the decision does not understand. It names the rule and
 * the type of what was thrown or said, and for the former points to the lines that threw it, but repeats no message and
 * no value: they could quote the facts, which are private.
 */
public final class RuleFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern RULE_OF_CONDITION = Pattern.compile("\\[Rule \"([^\"]+)\"");

    /** The name of the rule. */
    private final String rule;

    private RuleFailureException(String rule, String said, String expected) {
        super("rule \"" + rule + "\" said " + said + ", expected " + expected);
        this.rule = rule;
    }

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

    static RuleFailureException of(Finding finding, String expected) {
        Object value = finding.value();
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        String said = switch (finding.kind()) {
            case CONCLUSION -> "conclude (" + type.getName() + ")";
            case EFFECT -> "effect (" + type.getName() + ")";
            case GRANT -> "grant";
            case UNFIT -> "unfit";
            case UNMET -> "unmet";
        };
        return new RuleFailureException(finding.source(), said, expected);
    }

    /**
     * The rule that threw or was not understood.
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
