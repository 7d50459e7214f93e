// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;

/** The files of a directory of rules: a folder for each decision, and in it rules and what explains them. */
final class RuleFolders {

    /** In bytes: some thousand rules; nobody writes so much into one file. */
    private static final long LARGEST = 1L << 20;

    private final Path root;
    private final List<RuleSource> sources = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleFolders(Path root) {
        this.root = root;
    }

    static RuleFolders read(Path directory) throws IOException {
        Optional<String> objection = PackFolder.objection(directory);
        if (objection.isPresent()) {
            throw new RulesSourceException(List.of(new RuleProblem(".", 0, 0, objection.get())));
        }
        RuleFolders folders = new RuleFolders(directory.toRealPath());
        for (Path entry : entries(folders.root)) {
            folders.readEntry(entry);
        }
        if (folders.sources.isEmpty() && folders.problems.isEmpty()) {
            folders.refuse(folders.root, "the directory holds no rules, expected a folder with *.drl for a decision");
        }
        return folders;
    }

    List<RuleSource> sources() {
        return sources;
    }

    List<RuleProblem> problems() {
        return problems;
    }

    private void readEntry(Path entry) throws IOException {
        String name = name(entry);
        Optional<DecisionKind> decision = DecisionKind.ofFolder(name);
        if (Files.isDirectory(entry)) {
            if (decision.isEmpty()) {
                refuse(entry, "is no decision, expected one of the folders " + folders());
            } else if (isInside(entry)) {
                for (Path file : entries(entry)) {
                    readFile(decision.orElseThrow(), file);
                }
            }
        } else if (!name.endsWith(".md")) {
            refuse(entry, "lies outside of a decision's folder, expected it in one of " + folders());
        }
    }

    private void readFile(DecisionKind decision, Path file) throws IOException {
        String name = name(file);
        if (name.endsWith(".md") || name.endsWith(".csv")) {
            return;
        }
        if (!name.endsWith(".drl") && !name.equals(RuleSource.REMOVED)) {
            refuse(file, "is not read, expected *.drl, " + RuleSource.REMOVED + ", *.md or *.csv");
        } else if (!Files.isRegularFile(file)) {
            refuse(file, "is no file, expected one");
        } else if (Files.size(file) > LARGEST) {
            refuse(file, "is too large (found " + Files.size(file) + " bytes, expected at most " + LARGEST + ")");
        } else if (isInside(file)) {
            readText(decision, file);
        }
    }

    private void readText(DecisionKind decision, Path file) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            sources.add(new RuleSource(decision, name(file), text));
        } catch (CharacterCodingException e) {
            refuse(file, "is not UTF-8, expected text in that encoding");
        }
    }

    private boolean isInside(Path entry) throws IOException {
        boolean inside = entry.toRealPath().startsWith(root);
        if (!inside) {
            refuse(entry, "leads out of the directory, expected only what lies in it");
        }
        return inside;
    }

    private void refuse(Path entry, String message) {
        problems.add(new RuleProblem(Quotation.visible(relative(entry)), 0, 0, message));
    }

    private String relative(Path entry) {
        if (entry.equals(root)) {
            return ".";
        }
        List<String> names = new ArrayList<>();
        root.relativize(entry).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }

    /** In the order of names, whatever the file system thinks of it; what begins with a dot is no part of a pack. */
    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList();
        }
    }

    private static String name(Path entry) {
        Path name = entry.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String folders() {
        return Stream.of(DecisionKind.values()).map(DecisionKind::folder).collect(Collectors.joining(", "));
    }
}
