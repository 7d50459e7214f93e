// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A written page: a Markdown file of the project. */
record Page(Path file, List<String> lines) {

    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openvmt.root")))
            .toAbsolutePath()
            .normalize();

    private static final Pattern FENCE = Pattern.compile("( *)(`{3,}|~{3,})([A-Za-z]*) *");
    private static final Pattern SOURCE = Pattern.compile("<!-- file: (\\S+) -->");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *");
    private static final Pattern LINK = Pattern.compile("!?\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("``.+?``|`[^`\n]*`");
    private static final Set<String> PASSED_OVER = Set.of("target", "src", ".git");

    static Page of(String path) throws IOException {
        Path file = ROOT.resolve(path).normalize();
        return new Page(file, Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    /** Every page that people read: beside the code, in the modules and in docs. */
    static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(Page::isPage).sorted().toList()) {
                pages.add(of(ROOT.relativize(file).toString()));
            }
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        Path path = ROOT.relativize(file);
        for (Path part : path) {
            if (PASSED_OVER.contains(part.toString())) {
                return false;
            }
        }
        return path.toString().endsWith(".md") && Files.isRegularFile(file);
    }

    /** The blocks, also those within a list. */
    List<Fence> fences() {
        List<Fence> fences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher opening = FENCE.matcher(lines.get(i));
            if (opening.matches()) {
                int start = i;
                List<String> held = new ArrayList<>();
                while (++i < lines.size() && !lines.get(i).strip().equals(opening.group(2))) {
                    held.add(lines.get(i));
                }
                Matcher source =
                        SOURCE.matcher(start == 0 ? "" : lines.get(start - 1).strip());
                List<String> text =
                        String.join("\n", held).stripIndent().lines().toList();
                fences.add(new Fence(
                        this,
                        start + 1,
                        opening.group(3),
                        source.matches() ? Optional.of(source.group(1)) : Optional.empty(),
                        text));
            }
        }
        return fences;
    }

    /** The lines that are prose: outside of every block. */
    List<String> prose() {
        List<String> prose = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            Matcher fence = FENCE.matcher(line);
            if (open.isEmpty() && fence.matches()) {
                open = fence.group(2);
            } else if (open.isEmpty()) {
                prose.add(line);
            } else if (line.strip().equals(open)) {
                open = "";
            }
        }
        return prose;
    }

    /** Where its links lead, those to other hosts left out. */
    List<String> links() {
        String text = CODE.matcher(String.join("\n", prose())).replaceAll("code");
        return LINK.matcher(text)
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The cells of the tables below a heading, row by row, those of rows that begin with code. */
    List<List<String>> rows(String heading) {
        int start = lines.indexOf(heading);
        return start < 0
                ? List.of()
                : lines.stream()
                        .skip(start + 1)
                        .takeWhile(line -> !line.startsWith("#"))
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> Stream.of(line.split("\\|", -1))
                                .skip(1)
                                .map(String::strip)
                                .toList())
                        .toList();
    }

    /** What stands first in the rows of the tables below a heading, without the marks of code. */
    List<String> fields(String heading) {
        return rows(heading).stream()
                .map(cells -> cells.get(0).replace("`", ""))
                .toList();
    }

    List<String> headings() {
        return prose().stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1))
                .toList();
    }

    /** The names by which a link reaches its headings, as the common hosts make them. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String heading : headings()) {
            String plain = heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
            String anchor = plain.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                    .replace(' ', '-');
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
