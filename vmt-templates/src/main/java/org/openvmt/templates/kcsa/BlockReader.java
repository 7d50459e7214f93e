// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a block of lines, folded or not, as a YAML parser does, but for breaks at its end, which do not count. */
final class BlockReader {

    private static final Pattern DIGIT = Pattern.compile("[|>][+-]?([1-9])");

    private final List<Line> lines;
    private final int parent;

    BlockReader(List<Line> lines, int parent) {
        this.lines = lines;
        this.parent = parent;
    }

    /** The block below a line; empty if no line below is indented by more than the parent. */
    Optional<Scalar> read(int index, int column, String header) {
        int end = index + 1;
        for (int i = end; i < lines.size() && (lines.get(i).isBlank() || blanks(i) > parent); i++) {
            end = lines.get(i).isBlank() ? end : i + 1;
        }
        int first = index + 1;
        while (first < end && lines.get(first).isBlank()) {
            first++;
        }
        if (first >= end) {
            return Optional.empty();
        }
        int margin = stated(header).map(digit -> Math.max(0, parent) + digit).orElse(blanks(first));
        List<String> content = new ArrayList<>();
        for (int i = index + 1; i < end; i++) {
            content.add(lines.get(i).from(Math.min(margin, blanks(i))));
        }
        String text = header.charAt(0) == '|' ? String.join("\n", content) : folded(content);
        return Optional.of(new Scalar(Scalar.Style.EXACT, text, lines.get(index).at(column), end - index));
    }

    /** How far the header says that the block is indented, where that cannot be seen. */
    private static Optional<Integer> stated(String header) {
        Matcher digit = DIGIT.matcher(header);
        return digit.lookingAt() ? Optional.of(digit.group(1).charAt(0) - '0') : Optional.empty();
    }

    private int blanks(int i) {
        String line = lines.get(i).text();
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** Lines that begin at the margin are joined by blanks; a blank line is a break, and others keep theirs. */
    private static String folded(List<String> content) {
        StringBuilder text = new StringBuilder(content.get(0));
        int breaks = 0;
        boolean indented = isIndented(content.get(0));
        for (String line : content.subList(1, content.size())) {
            breaks++;
            if (!line.isEmpty()) {
                boolean keeps = indented || isIndented(line) || text.isEmpty();
                text.append(keeps ? "\n".repeat(breaks) : breaks == 1 ? " " : "\n".repeat(breaks - 1));
                text.append(line);
                indented = isIndented(line);
                breaks = 0;
            }
        }
        return text.toString();
    }

    private static boolean isIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }
}
