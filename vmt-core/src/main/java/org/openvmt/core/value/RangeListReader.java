// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list of ranges. A part between two separators that is no range makes a text of the whole; then only the ranges
 * that were written with an operator count, and none beside a word that may turn them into the opposite.
 */
final class RangeListReader {

    private final String text;
    private final boolean turned;
    private final Cursor cursor;

    RangeListReader(String text, List<Token> tokens) {
        this.text = text;
        this.turned = SentenceWords.turn(tokens);
        this.cursor = new Cursor(tokens);
    }

    AffectedVersions read() {
        List<VersionRange> ranges = new ArrayList<>();
        List<VersionRange> certain = new ArrayList<>();
        boolean understood = true;
        do {
            boolean operator = cursor.isAt(Token.Kind.OPERATOR);
            List<VersionRange> part = operator ? withOperators() : inWords();
            if (part.isEmpty() || !(cursor.atEnd() || cursor.atSeparator())) {
                understood = false;
                cursor.skipToSeparator();
            } else {
                ranges.addAll(part);
                certain.addAll(operator && !turned ? part : List.of());
            }
        } while (cursor.skipSeparator());
        return understood ? AffectedVersions.ranges(text, ranges) : AffectedVersions.prose(text, certain);
    }

    private List<VersionRange> withOperators() {
        Optional<VersionRange> first = operand();
        if (first.isEmpty() || first.get().upper().isPresent()) {
            return listed(first);
        }
        int end = cursor.place();
        boolean comma = cursor.skip(Token.Kind.COMMA);
        Optional<VersionRange> second = cursor.isAt(Token.Kind.OPERATOR)
                ? operand().filter(range -> range.lower().isEmpty())
                : Optional.empty();
        if (second.isEmpty() || (comma && !rises(first.get(), second.get()))) {
            cursor.backTo(end);
            return listed(first);
        }
        return listed(first.get().closedBy(second.get()));
    }

    private static boolean rises(VersionRange openAbove, VersionRange openBelow) {
        return openAbove.lower().orElseThrow().compareTo(openBelow.upper().orElseThrow()) < 0;
    }

    private Optional<VersionRange> operand() {
        String operator = cursor.operator();
        return cursor.version().map(version -> switch (operator) {
            case ">=" -> VersionRange.atLeast(version);
            case ">" -> VersionRange.above(version);
            case "<=" -> VersionRange.atMost(version);
            case "<" -> VersionRange.below(version);
            default -> VersionRange.exactly(version);
        });
    }

    private List<VersionRange> inWords() {
        boolean all = cursor.skip("all");
        skipNoun();
        if (cursor.skip("before") || cursor.skip("prior", "to")) {
            return before();
        }
        boolean from = cursor.skip("from");
        Optional<Version> first = cursor.version();
        boolean series = skipNoun();
        if (cursor.skip("up", "to") || cursor.skip("to") || cursor.skip("through")) {
            Optional<VersionRange> upTo = cursor.version().map(VersionRange::atMost);
            return listed(first.isEmpty() ? upTo : upTo.flatMap(VersionRange.atLeast(first.get())::closedBy));
        }
        return all || from || series ? List.of() : listed(first.map(VersionRange::exactly));
    }

    /** Passes over the noun; tells whether it was the plural, which behind a version means its whole series. */
    private boolean skipNoun() {
        return !cursor.skip("version") && cursor.skip("versions");
    }

    /** One range for each minor line: below its own version for the lowest, and above that line for the next. */
    private List<VersionRange> before() {
        List<Version> bounds = new ArrayList<>();
        Optional<Version> bound = cursor.version();
        while (bound.isPresent()) {
            bounds.add(bound.get());
            bound = cursor.versionBehindComma();
        }
        // "before 1.3 and 1.2": whether the second is a bound or a version of its own, only its author knows
        return cursor.atVersionBehindAnd()
                ? List.of()
                : oneForEachLine(bounds.stream().sorted().toList());
    }

    private static List<VersionRange> oneForEachLine(List<Version> bounds) {
        List<VersionRange> ranges = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            VersionRange below = VersionRange.below(bounds.get(i));
            if (i == 0) {
                ranges.add(below);
                continue;
            }
            Optional<Version> start = bounds.get(i).startOfLineAbove(bounds.get(i - 1));
            if (start.isEmpty() || bounds.get(i).sameMinorLine(bounds.get(i - 1))) {
                return List.of();
            }
            VersionRange.atLeast(start.get()).closedBy(below).ifPresent(ranges::add);
        }
        return ranges;
    }

    private static List<VersionRange> listed(Optional<VersionRange> range) {
        return range.map(List::of).orElse(List.of());
    }
}
