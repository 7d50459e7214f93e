// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;

/** The directory of a pack: where its rules lie, and what looks like rules and would be passed over in silence. */
record PackFolder(Path directory) {

    private static final String RULES = "rules";

    /** The folder of the rules; empty if there is none, and nothing that was meant to be one. */
    Optional<Path> rules() throws IOException {
        List<RuleProblem> problems = new ArrayList<>();
        boolean found = false;
        for (String name : names()) {
            if (name.equals(RULES)) {
                found = true;
                objection(directory.resolve(RULES)).ifPresent(what -> problems.add(problem(name, what)));
            } else if (name.toLowerCase(Locale.ROOT).equals(RULES)) {
                problems.add(problem(name, "is not read, expected the folder of the rules to be called " + RULES));
            } else if (belongsInside(name)) {
                problems.add(problem(name, "lies beside the profile, expected it in " + RULES));
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesSourceException(problems);
        }
        return found ? Optional.of(directory.resolve(RULES)) : Optional.empty();
    }

    /** What keeps a path from being read as a folder of rules; empty if nothing does, or if nothing is there. */
    static Optional<String> objection(Path rules) {
        if (Files.isDirectory(rules) || !Files.exists(rules, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String found =
                Files.isSymbolicLink(rules) && !Files.exists(rules) ? "is a link that leads nowhere" : "is a file";
        return Optional.of(found + ", expected a folder with one for each decision that is touched");
    }

    private static boolean belongsInside(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DecisionKind.ofFolder(lower).isPresent() || lower.endsWith(".drl") || lower.equals(RuleSource.REMOVED);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static RuleProblem problem(String name, String message) {
        return new RuleProblem(Quotation.visible(name), 0, 0, message);
    }
}
