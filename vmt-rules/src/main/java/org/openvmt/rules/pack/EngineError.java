// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.rules.engine.Rulebook;

/**
 * What the engine found wrong, in our words.
 *
 * @param expression what it was about, as the file spells it; empty if the engine does not tell
 * @param word the word in question; empty if there is none
 * @param sentence what is wrong and what was expected
 * @param isVague whether it says so little that anything else about the same file says more
 */
record EngineError(String expression, String word, String sentence, boolean isVague) {

    private static final Pattern EXPRESSION =
            Pattern.compile("Unable to Analyse Expression (.*?):\\s*\\[Error: (.*?)\\]\\s*\\[Near", Pattern.DOTALL);
    private static final Pattern UNKNOWN = Pattern.compile(
            "unable to resolve method using strict-mode: ([\\w.$]+)\\.([\\w$]+)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern INCOMPARABLE =
            Pattern.compile("requires compatible types\\. Found (?:class )?([\\w.$]+) and (?:class )?([\\w.$]+)");
    private static final Pattern TYPE = Pattern.compile("Unable to resolve ObjectType '(.*?)'");
    private static final Pattern IMPORT = Pattern.compile("Error importing : '(.*?)'");
    private static final Pattern BOUND_TWICE = Pattern.compile("Duplicate declaration for variable '(.*?)'");

    static EngineError of(String message) {
        Matcher expression = EXPRESSION.matcher(message);
        if (expression.find()) {
            return ofExpression(expression.group(1), expression.group(2));
        }
        Matcher type = TYPE.matcher(message);
        if (type.find()) {
            return about(type.group(1), " is no known type, expected one that the file imports");
        }
        Matcher imported = IMPORT.matcher(message);
        if (imported.find()) {
            return about(imported.group(1), " cannot be imported, expected a type on the class path");
        }
        Matcher variable = BOUND_TWICE.matcher(message);
        if (variable.find()) {
            return about(variable.group(1), " is bound twice, expected a name of its own for each pattern");
        }
        String what = message.lines().findFirst().orElse("");
        return new EngineError(
                "",
                "",
                "the engine refuses this with " + Quotation.of(what) + ", expected a rule that it can run",
                true);
    }

    private static EngineError about(String word, String objection) {
        return new EngineError("", word, Quotation.of(word) + objection, false);
    }

    private static EngineError ofExpression(String expression, String why) {
        Matcher unknown = UNKNOWN.matcher(why);
        if (unknown.find()) {
            String sentence = unknown(unknown.group(1), unknown.group(2), unknown.group(3));
            return new EngineError(expression, unknown.group(2), sentence, false);
        }
        Matcher types = INCOMPARABLE.matcher(why);
        String sentence = types.find()
                ? " compares " + simple(types.group(1)) + " with " + simple(types.group(2))
                        + ", expected values of one type"
                : " is malformed, expected a complete expression";
        return new EngineError(expression, "", Quotation.of(expression) + sentence, false);
    }

    private static String unknown(String owner, String name, String arguments) {
        String quoted = Quotation.of(name);
        if (name.startsWith("$") || owner.endsWith(".KnowledgeHelper")) {
            return quoted + " is unknown, expected a variable that a pattern binds, or the global findings";
        }
        if (!arguments.isEmpty()) {
            String types = Stream.of(arguments)
                    .flatMap(Pattern.compile(",\\s*")::splitAsStream)
                    .map(EngineError::simple)
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            return quoted + " with (" + types + ") is unknown to " + simple(owner) + ", expected one of its methods"
                    + Nearest.hint(
                            name,
                            names(owner).stream().filter(n -> !n.equals(name)).toList());
        }
        if (isEnum(owner)) {
            return quoted + " is unknown to " + simple(owner) + ", expected one of its values"
                    + Nearest.hint(name, names(owner));
        }
        String imported = Character.isUpperCase(name.charAt(0)) ? ", or an imported type" : "";
        return quoted + " is unknown to " + simple(owner) + ", expected one of its properties"
                + Nearest.hint(name, names(owner)) + imported;
    }

    private static boolean isEnum(String type) {
        return type(type).filter(Class::isEnum).isPresent();
    }

    private static List<String> names(String type) {
        return type(type).stream()
                .flatMap(owner -> owner.isEnum()
                        ? Stream.of(owner.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                        : Stream.of(owner.getMethods()).map(Method::getName))
                .distinct()
                .toList();
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name, false, Rulebook.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
