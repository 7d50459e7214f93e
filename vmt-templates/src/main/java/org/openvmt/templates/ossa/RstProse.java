// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose of several paragraphs in reStructuredText. Kept of its markup is what can do no harm: literals in double
 * backticks, links to the web, lists with bullets, code, and where asked for headings of two levels.
 */
final class RstProse {

    private static final int WIDTH = 77;
    private static final String UNDER_BULLET = "  ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("[-*+•] +(?=\\S)");
    private static final Pattern STEP = Pattern.compile("([0-9]{1,4})[.)] +(?=\\S)");
    private static final Pattern UNDERLINE = Pattern.compile("-{4,}|\\+{4,}");
    private static final Pattern KEPT = Pattern.compile("(?<![^\\s(])(?:"
            + "(?<literal>``[^`\\s)\\]}>'\"](?:[^`]{0,200}[^`\\s])?``)"
            + "|`(?<label>[^`<>\\\\\\s)](?:[^`<>\\\\]{0,200}[^`<>\\\\\\s])?)\\s+<(?<link>https?://[^\\s`<>\\\\]+)>`__?"
            + ")(?=$|[\\s.,;:!?)])");

    private final List<String> lines = new ArrayList<>();
    private final int levels;
    private int level;

    private RstProse(int levels) {
        this.levels = levels;
    }

    /** The lines of some paragraphs, which have a blank line between them. */
    static List<String> paragraphs(String text) {
        return new RstProse(0).lines(text);
    }

    /** The same, with headings underlined by {@code -}, and below these by {@code +}. */
    static List<String> sections(String text) {
        return new RstProse(2).lines(text);
    }

    private List<String> lines(String text) {
        for (ProseBlock block : ProseBlocks.of(text)) {
            if (block.isCode()) {
                part(List.of("::"));
                part(block.lines().stream().map(RstText::literal).toList());
            } else {
                paragraph(afterHeadings(block.lines()));
            }
        }
        return lines;
    }

    private List<String> afterHeadings(List<String> paragraph) {
        List<String> rest = paragraph;
        while (isHeading(rest)) {
            level = Math.max(level, levelOf(rest.get(1)));
            String heading = RstText.line(rest.get(0));
            part(List.of(heading, rest.get(1).substring(0, 1).repeat(DisplayWidth.of(heading))));
            rest = rest.subList(2, rest.size());
        }
        return rest;
    }

    private void paragraph(List<String> paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        if (BULLET.matcher(paragraph.get(0)).lookingAt()) {
            bullets(paragraph);
        } else {
            steps(paragraph).forEach(step -> part(RstText.fill(words(String.join("\n", step)), WIDTH)));
        }
    }

    /** The lines, parted where numbers in front of them go on counting: steps are read one by one. */
    private static List<List<String>> steps(List<String> paragraph) {
        List<List<String>> steps = new ArrayList<>();
        int from = 0;
        int last = number(paragraph.get(0));
        for (int i = 1; i < paragraph.size(); i++) {
            int number = number(paragraph.get(i));
            boolean goesOn = last > 0 && number == last + 1;
            boolean begins = last < 0 && number == 1 && paragraph.stream().anyMatch(line -> number(line) == 2);
            if (goesOn || begins) {
                steps.add(paragraph.subList(from, i));
                from = i;
                last = number;
            }
        }
        steps.add(paragraph.subList(from, paragraph.size()));
        return steps;
    }

    /** The number that a line begins with; -1 if it begins with none. */
    private static int number(String line) {
        Matcher step = STEP.matcher(line);
        return step.lookingAt() ? Integer.parseInt(step.group(1)) : -1;
    }

    private boolean isHeading(List<String> paragraph) {
        return paragraph.size() > 1
                && UNDERLINE.matcher(paragraph.get(1)).matches()
                && paragraph.get(1).length() >= paragraph.get(0).length()
                && levelOf(paragraph.get(1)) <= Math.min(levels, level + 1);
    }

    private static int levelOf(String underline) {
        return underline.charAt(0) == '-' ? 1 : 2;
    }

    private void bullets(List<String> paragraph) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String line : paragraph) {
            Matcher bullet = BULLET.matcher(line);
            if (bullet.lookingAt() && item.length() > 0) {
                items.addAll(item(item.toString()));
                item.setLength(0);
            }
            item.append(bullet.lookingAt() ? line.substring(bullet.end()) : line)
                    .append('\n');
        }
        items.addAll(item(item.toString()));
        part(items);
    }

    /** An item of a list, of one paragraph. */
    private static List<String> item(String text) {
        return indented(RstText.fill(words(text), WIDTH - UNDER_BULLET.length()));
    }

    /** Lines as an item of a list. */
    static List<String> indented(List<String> lines) {
        List<String> item = new ArrayList<>();
        for (String line : lines) {
            String margin = item.isEmpty() ? "- " : UNDER_BULLET;
            item.add(line.isEmpty() ? "" : margin + line);
        }
        return item;
    }

    private void part(List<String> part) {
        if (!part.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(part);
        }
    }

    /** The words, escaped but for the markup that is kept, which is one word with all that adjoins it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find()) {
            add(words, word, text.substring(from, kept.start()));
            word.append(BLANKS.matcher(kept(kept)).replaceAll(" "));
            from = kept.end();
        }
        add(words, word, text.substring(from));
        flush(words, word);
        return words;
    }

    private static String kept(Matcher kept) {
        String literal = kept.group("literal");
        return literal != null ? literal : "`" + kept.group("label") + " <" + kept.group("link") + ">`__";
    }

    private static void add(List<String> words, StringBuilder word, String text) {
        Matcher blanks = BLANKS.matcher(text);
        int from = 0;
        while (blanks.find()) {
            word.append(RstText.inline(text.substring(from, blanks.start())));
            flush(words, word);
            from = blanks.end();
        }
        word.append(RstText.inline(text.substring(from)));
    }

    private static void flush(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
