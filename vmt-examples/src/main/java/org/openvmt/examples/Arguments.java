// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.openvmt.core.value.InvalidValueException;

/** What somebody asked the program for. */
record Arguments(String source, Optional<String> profile, Path out, boolean goOn, boolean help) {

    static final String HELP = """
            walk CASE [--profile PROFILE] [--out FOLDER] [--continue]

            Walks a case through the process and writes every artifact that falls due.

              CASE               a case file (.yaml, .yml, .json), or the name of a shipped case:
                                 %s
              --profile PROFILE  a profile by its path, or by the name of one that comes with the library;
                                 unless given, the one that the case file names
              --out FOLDER       where the folder of the case is written; unless given, walk
              --continue         goes on after a refusal
              --help             says this

            Exit codes: 0 the walk reached its end, 1 the rules refused something, 2 wrong usage or a file that
            cannot be used.
            """.formatted(String.join("\n                     ", ShippedCases.names()));

    private static final Path FOLDER = Path.of("walk");

    static Arguments parse(String... arguments) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
        Optional<String> source = Optional.empty();
        Optional<String> profile = Optional.empty();
        Path out = FOLDER;
        boolean goOn = false;
        while (!left.isEmpty()) {
            String next = left.pop();
            switch (next) {
                case "--help", "-h" -> {
                    return new Arguments("", Optional.empty(), FOLDER, false, true);
                }
                case "--profile" -> profile = Optional.of(value(next, left));
                case "--out" -> out = Path.of(value(next, left));
                case "--continue" -> goOn = true;
                default -> {
                    if (next.startsWith("-") || source.isPresent()) {
                        throw usage("\"" + next + "\" is not understood");
                    }
                    source = Optional.of(next);
                }
            }
        }
        return new Arguments(source.orElseThrow(() -> usage("no case is given")), profile, out, goOn, false);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw usage(option + " needs a value");
        }
        return left.pop();
    }

    private static InvalidValueException usage(String problem) {
        return InvalidValueException.of("", problem + "; --help tells what is");
    }
}
