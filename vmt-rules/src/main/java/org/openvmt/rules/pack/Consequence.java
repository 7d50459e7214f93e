// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule does when it fires: exactly one finding. */
final class Consequence {

    private static final Pattern CHANGE =
            Pattern.compile("\\b(insert|insertLogical|update|modify|delete|retract)\\s*[({]");
    private static final Pattern FINDING = Pattern.compile(
            "\\s*findings\\s*\\.\\s*(?:conclude|grant|unfit|unmet|effect)\\s*\\(\\s*drools\\s*\\.\\s*getRule\\s*\\(\\s*\\)\\s*,");
    private static final Pattern GRANT = Pattern.compile("\\s*findings\\s*\\.\\s*grant\\b");
    private static final Pattern ENGINE = Pattern.compile("\\b(drools|kcontext)\\b");

    private Consequence() {}

    /** What is wrong with it; empty if it is one finding. */
    static Optional<String> objection(String text) {
        String bare = RuleText.bare(text);
        Matcher change = CHANGE.matcher(bare);
        if (change.find()) {
            return Optional.of(
                    Quotation.of(change.group(1)) + " changes facts, expected a consequence that finds something only");
        }
        Matcher finding = FINDING.matcher(bare);
        if (!finding.lookingAt() || !isOneCall(bare, finding.end())) {
            return Optional.of("the consequence is not one finding,"
                    + " expected findings.unmet(drools.getRule(), \"…\") or one of conclude, grant, unfit, effect");
        }
        Matcher engine = ENGINE.matcher(bare).region(finding.end(), bare.length());
        return engine.find()
                ? Optional.of(
                        Quotation.of(engine.group()) + " reaches into the engine, expected it once, to name the rule")
                : Optional.empty();
    }

    /** Whether it says that a row allows something. */
    static boolean grants(String text) {
        return GRANT.matcher(RuleText.bare(text)).lookingAt();
    }

    private static boolean isOneCall(String bare, int from) {
        int depth = 1;
        int at = from;
        while (at < bare.length() && depth > 0) {
            char c = bare.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' || c == '{' || c == '}') {
                return false;
            }
        }
        String rest = bare.substring(at).strip();
        return depth == 0 && (rest.isEmpty() || rest.equals(";"));
    }
}
