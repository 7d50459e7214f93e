// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A fenced block of a page.
 *
 * @param page where it stands
 * @param line the line of its opening fence, from 1 on
 * @param language what follows the opening fence; empty if nothing does
 * @param file the file that it is taken from, if the line above it says so
 * @param lines what it holds, without the indentation of the block
 */
record Fence(Page page, int line, String language, Optional<String> file, List<String> lines) {

    /** Whether a text holds the block as a run of lines, whatever the indentation, or a text block of Java does. */
    boolean isIn(String text) {
        return isRunOf(text) || isRunOf(text.replace("\\\\", "\\"));
    }

    private boolean isRunOf(String text) {
        List<String> wanted = strip(lines);
        List<String> there = strip(text.lines().toList());
        return !wanted.isEmpty()
                && IntStream.rangeClosed(0, there.size() - wanted.size())
                        .anyMatch(start ->
                                there.subList(start, start + wanted.size()).equals(wanted));
    }

    private static List<String> strip(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return page + ", line " + line;
    }
}
