// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The longer texts of a note within its document. They are Markdown and come out as they are, but for what would end
 * their part: a heading of the first two levels and a fence that nothing closes get a backslash in front.
 */
final class NoteProse {

    private static final String HEADING = "(?=#{1,2}+(?!#))";
    private static final String FENCE = "(?=" + MarkdownLine.FENCE + ")";
    private static final List<Pattern> ENDING = List.of(
            Pattern.compile("^( {0,3}+\\\\*+)" + HEADING),
            Pattern.compile("^(" + MarkdownLine.FENCE_MARGIN + "\\\\*+)" + FENCE));
    private static final List<Pattern> ESCAPED = List.of(
            Pattern.compile("^( {0,3}+)\\\\(\\\\*+)" + HEADING),
            Pattern.compile("^(" + MarkdownLine.FENCE_MARGIN + ")\\\\(\\\\*+)" + FENCE));

    private NoteProse() {}

    static String escape(String text) {
        return replace(MarkdownLine.of(text), ENDING, "$1\\\\");
    }

    static String unescape(List<MarkdownLine> lines) {
        return replace(lines, ESCAPED, "$1$2");
    }

    private static String replace(List<MarkdownLine> lines, List<Pattern> patterns, String by) {
        return lines.stream()
                .map(line -> line.code() ? line.text() : replace(line.text(), patterns, by))
                .collect(Collectors.joining("\n"));
    }

    private static String replace(String line, List<Pattern> patterns, String by) {
        String replaced = line;
        for (Pattern pattern : patterns) {
            replaced = pattern.matcher(replaced).replaceFirst(by);
        }
        return replaced;
    }
}
