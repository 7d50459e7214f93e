// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command, in one sentence that quotes them and says what was expected. */
final class Misuse {

    /** How the library says it; should it say it otherwise one day, its own sentence is told. */
    private static final Pattern UNKNOWN = Pattern.compile("^Unknown subcommand '([^']*)'");

    private Misuse() {}

    static String sentence(ParameterException thrown) {
        if (thrown instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (thrown instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (thrown instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice, expected once";
        }
        ArgSpec about = thrown.getArgSpec();
        if (about != null && thrown.getValue() != null) {
            return name(about) + ": " + invalid(thrown, about);
        }
        Matcher unknown = UNKNOWN.matcher(Objects.requireNonNullElse(thrown.getMessage(), ""));
        if (unknown.find()) {
            String typed = unknown.group(1);
            return noCommand(
                    thrown.getCommandLine(),
                    "\"" + typed + "\" is no command",
                    Nearest.hint(typed, commands(thrown.getCommandLine())));
        }
        return isBare(thrown) ? noCommand(thrown.getCommandLine(), "no command is given", "") : plain(thrown);
    }

    private static boolean isBare(ParameterException thrown) {
        return thrown.getArgSpec() == null
                && thrown.getValue() == null
                && thrown.getCommandLine().getParent() == null
                && Objects.requireNonNullElse(thrown.getMessage(), "").startsWith("Missing required subcommand");
    }

    /** Asked for no command at all, or for help with one that is none. */
    private static String noCommand(CommandLine command, String what, String hint) {
        return what + ", expected one of " + String.join(", ", commands(command)) + hint;
    }

    private static Set<String> commands(CommandLine command) {
        return (command.getParent() == null ? command : command.getParent())
                .getSubcommands()
                .keySet();
    }

    private static String unmatched(UnmatchedArgumentException thrown) {
        CommandLine command = thrown.getCommandLine();
        String first = thrown.getUnmatched().get(0);
        List<String> meant = thrown.getSuggestions();
        String hint = meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?";
        if (first.startsWith("-") && first.length() > 1) {
            return "\"" + first + "\" is no option of " + command.getCommandName() + hint;
        }
        return command.getParent() == null
                ? noCommand(command, "\"" + first + "\" is no command", hint)
                : "\"" + first + "\" is one argument too many" + hint;
    }

    private static String missing(MissingParameterException thrown) {
        return "something is missing, expected "
                + thrown.getMissing().stream()
                        .map(missing -> missing.isOption() ? name(missing) + " " + missing.paramLabel() : name(missing))
                        .collect(Collectors.joining(" and "));
    }

    private static String invalid(ParameterException thrown, ArgSpec about) {
        if (about.arity().max() == 0) {
            return "\"" + thrown.getValue() + "\" is a value for what takes none, expected " + name(about) + " alone";
        }
        boolean number = about.type() == int.class || about.auxiliaryTypes()[0] == Integer.class;
        return number
                ? "\"" + thrown.getValue() + "\" is no number, expected one such as 7"
                : thrown.getCause() instanceof TypeConversionException cause
                        ? String.valueOf(cause.getMessage())
                        : plain(thrown);
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }

    /** The library's own words, in the form of ours. */
    private static String plain(ParameterException thrown) {
        String message = Objects.requireNonNullElse(thrown.getMessage(), "");
        return message.isEmpty()
                ? "the command cannot be understood"
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
