// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts prose into paragraphs and code. Code is what stands between two lines of three backticks or more, or, indented,
 * below a paragraph that ends in two colons.
 */
final class ProseBlocks {

    private static final int TAB = 8;
    private static final Pattern BREAK = Pattern.compile("\\R|[\\x1C-\\x1E]");
    private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*");
    private static final Pattern BULLET = Pattern.compile("[ \\t]*+[-*+•] +(?=\\S)");
    private static final String ANNOUNCED = "::";

    private final String[] lines;
    private final List<ProseBlock> blocks = new ArrayList<>();
    private List<String> paragraph = new ArrayList<>();
    private List<Integer> margins = new ArrayList<>();
    private int at;

    private ProseBlocks(String[] lines) {
        this.lines = lines;
    }

    static List<ProseBlock> of(String text) {
        ProseBlocks prose = new ProseBlocks(BREAK.split(text, -1));
        while (prose.at < prose.lines.length) {
            prose.step();
        }
        prose.endParagraph();
        return prose.blocks;
    }

    private void step() {
        String line = lines[at++];
        Matcher fence = FENCE.matcher(line.strip());
        if (fence.matches()) {
            endParagraph();
            fenced(fence.group(1));
        } else if (!line.isBlank()) {
            paragraph.add(line.strip());
            margins.add(indent(line));
            if (isAnnouncement(line)) {
                indented(margin(line));
            }
        } else {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new ProseBlock(false, paragraph, margins));
            paragraph = new ArrayList<>();
        }
        margins = new ArrayList<>();
    }

    /** Code up to a fence of that length at least, or to the end. */
    private void fenced(String fence) {
        List<String> code = new ArrayList<>();
        while (at < lines.length) {
            String line = lines[at++];
            String bare = line.strip();
            if (bare.startsWith(fence) && bare.chars().allMatch(c -> c == '`')) {
                break;
            }
            code.add(line);
        }
        code(code);
    }

    private static boolean isAnnouncement(String line) {
        String bare = line.stripTrailing();
        return bare.endsWith(ANNOUNCED) && !bare.endsWith("\\" + ANNOUNCED);
    }

    /** Code below a blank line, with a wider margin than what announces it. */
    private void indented(int margin) {
        int first = at;
        while (first < lines.length && isBlank(lines[first])) {
            first++;
        }
        if (first == at || first == lines.length || indent(lines[first]) <= margin) {
            return;
        }
        String last = paragraph.remove(paragraph.size() - 1);
        int lastMargin = margins.remove(margins.size() - 1);
        String words = last.substring(0, last.length() - ANNOUNCED.length());
        if (!words.isBlank()) {
            margins.add(lastMargin);
            paragraph.add(words.equals(words.stripTrailing()) ? words + ":" : words.stripTrailing());
        }
        endParagraph();
        List<String> code = new ArrayList<>();
        for (at = first; at < lines.length && (isBlank(lines[at]) || indent(lines[at]) > margin); at++) {
            code.add(lines[at]);
        }
        code(code);
    }

    private void code(List<String> code) {
        int first = 0;
        int last = code.size();
        while (first < last && isBlank(code.get(first))) {
            first++;
        }
        while (last > first && isBlank(code.get(last - 1))) {
            last--;
        }
        List<String> seen = code.subList(first, last);
        int margin = seen.stream()
                .filter(line -> !isBlank(line))
                .mapToInt(ProseBlocks::indent)
                .min()
                .orElse(0);
        if (!seen.isEmpty()) {
            blocks.add(ProseBlock.code(
                    seen.stream().map(line -> outdented(line, margin)).toList()));
        }
    }

    private static String outdented(String line, int margin) {
        return isBlank(line) ? "" : " ".repeat(indent(line) - margin) + line.substring(blanks(line));
    }

    /** Whether nothing of the line is seen, by any reckoning of what a blank is. */
    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Where the words of a line begin, behind the bullet if it has one. */
    private static int margin(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.lookingAt() ? indent(line) + bullet.end() - blanks(line) : indent(line);
    }

    private static int indent(String line) {
        int columns = 0;
        int blanks = blanks(line);
        for (int i = 0; i < blanks; i++) {
            columns = line.charAt(i) == '\t' ? (columns / TAB + 1) * TAB : columns + 1;
        }
        return columns;
    }

    private static int blanks(String line) {
        int count = 0;
        while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
            count++;
        }
        return count;
    }
}
