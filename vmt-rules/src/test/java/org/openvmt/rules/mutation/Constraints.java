// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions of a rule, with one constraint after the other turned into its contrary. */
final class Constraints {

    private static final Pattern PATTERN = Pattern.compile("\\b[A-Z]\\w*\\(");
    private static final Pattern WORD = Pattern.compile(" (not in|in|not memberOf|memberOf|not contains|contains) ");
    private static final Pattern COMPARISON = Pattern.compile(" (==|!=|<=|>=|<|>) ");

    private Constraints() {}

    /** The conditions with one change. */
    record Contrary(String conditions, String change) {}

    static List<Contrary> contraries(String conditions) {
        List<Contrary> contraries = new ArrayList<>();
        Matcher pattern = PATTERN.matcher(conditions);
        while (pattern.find()) {
            int from = pattern.end();
            int to = closing(conditions, from);
            List<String> constraints = parts(conditions.substring(from, to));
            for (int i = 0; i < constraints.size(); i++) {
                List<String> changed = new ArrayList<>(constraints);
                changed.set(i, contrary(constraints.get(i)));
                contraries.add(new Contrary(
                        conditions.substring(0, from) + " " + String.join(", ", changed) + " "
                                + conditions.substring(to),
                        "\"" + constraints.get(i) + "\" became \"" + changed.get(i) + "\""));
            }
        }
        int none = conditions.indexOf("not( ");
        while (none >= 0) {
            int to = closing(conditions, none + 4);
            String inner = conditions.substring(none + 4, to).replaceFirst("\\$\\w+ : ", "");
            contraries.add(new Contrary(
                    conditions.substring(0, none) + "exists(" + inner + conditions.substring(to), "not became exists"));
            none = conditions.indexOf("not( ", to);
        }
        return contraries;
    }

    static String contrary(String constraint) {
        if (constraint.contains("||") || constraint.contains("&&")) {
            return "!( " + constraint + " )";
        }
        Matcher word = WORD.matcher(constraint);
        if (word.find()) {
            String op = word.group(1);
            String other = op.startsWith("not ") ? op.substring(4) : "not " + op;
            return constraint.substring(0, word.start(1)) + other + constraint.substring(word.end(1));
        }
        Matcher comparison = COMPARISON.matcher(constraint);
        if (comparison.find()) {
            String other = switch (comparison.group(1)) {
                case "==" -> "!=";
                case "!=" -> "==";
                case "<" -> ">=";
                case ">=" -> "<";
                case ">" -> "<=";
                default -> ">";
            };
            return constraint.substring(0, comparison.start(1)) + other + constraint.substring(comparison.end(1));
        }
        return constraint.startsWith("!") ? constraint.substring(1) : "!" + constraint;
    }

    /** Where the parenthesis that was opened just before closes. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no closing parenthesis in " + text);
    }

    private static List<String> parts(String constraints) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < constraints.length(); i++) {
            char c = constraints.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(constraints.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(constraints.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
