// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The headings that part a document. They stand on one level, that on which most parts of a note are announced; a part
 * that is announced on another one alone counts, too, unless by an unusual name. Headings below that level belong to the
 * text around them.
 */
final class Outline {

    private final List<MarkdownLine> lines;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<NotePart, Heading> parts = new EnumMap<>(NotePart.class);
    private final int level;

    Outline(List<MarkdownLine> lines) {
        this.lines = lines;
        List<Heading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<MarkdownLine> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
            if (!lines.get(i).code()) {
                Heading.of(i, lines.get(i), next).ifPresent(all::add);
            }
        }
        this.level = level(all);
        all.stream().filter(heading -> heading.level() == level).forEach(this::claim);
        all.forEach(this::claim);
        all.stream().filter(this::counts).dropWhile(heading -> !isPart(heading)).forEach(headings::add);
    }

    private static int level(List<Heading> all) {
        Map<Integer, Set<NotePart>> announced = new TreeMap<>();
        for (Heading heading : all) {
            usual(heading)
                    .ifPresent(part -> announced
                            .computeIfAbsent(heading.level(), none -> EnumSet.noneOf(NotePart.class))
                            .add(part));
        }
        int level = 0;
        int most = 0;
        for (Map.Entry<Integer, Set<NotePart>> entry : announced.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                level = entry.getKey();
            }
        }
        return level;
    }

    private void claim(Heading heading) {
        usual(heading).ifPresent(part -> parts.putIfAbsent(part, heading));
    }

    private static Optional<NotePart> usual(Heading heading) {
        return heading.isUnusual() ? Optional.empty() : heading.part();
    }

    private boolean counts(Heading heading) {
        boolean above = heading.level() < Math.min(level, Heading.BOLD);
        return isPart(heading) || above || heading.level() == level;
    }

    private boolean isPart(Heading heading) {
        boolean only =
                heading.part().filter(part -> heading.equals(parts.get(part))).isPresent();
        return only || (heading.isUnusual() && heading.level() == level);
    }

    /** Whether the heading of a part stands elsewhere than those of the others. */
    boolean strays(Heading heading) {
        return heading.level() != level;
    }

    /** The lines above the first part. */
    List<MarkdownLine> preamble() {
        return lines.subList(
                0, headings.isEmpty() ? lines.size() : headings.get(0).at());
    }

    /** What stands below the headings, from the first one of a part on. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).at() : lines.size();
            int below = Math.min(heading.at() + heading.lines(), end);
            stretches.add(
                    new Stretch(heading, isPart(heading), lines.subList(heading.at(), end), lines.subList(below, end)));
        }
        return stretches;
    }

    /**
     * A heading with what belongs to it.
     *
     * @param heading the heading
     * @param placed whether it is the one heading of a part, or an unusual one
     * @param whole its lines and those below it
     * @param below the lines below it
     */
    record Stretch(Heading heading, boolean placed, List<MarkdownLine> whole, List<MarkdownLine> below) {}
}
