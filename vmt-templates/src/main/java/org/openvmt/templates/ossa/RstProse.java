// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose of several paragraphs in reStructuredText. Kept of its markup is what can do no harm: literals in double
 * backticks, emphasis, links to the web, lists with bullets and numbered ones, also one within the other, code, and where
 * asked for headings of two levels.
 */
final class RstProse {

    private static final int WIDTH = 77;
    private static final int NARROWEST = 40;
    private static final RstLists.Margin NONE = new RstLists.Margin("", 0, false);
    private static final String UNDER_BULLET = "  ";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNDERLINE = Pattern.compile("-{4,}|\\+{4,}");
    private static final String WORDS = "*\\\\\\p{C}\\p{Zl}\\p{Zp}";
    private static final String EMPHASISED =
            "[^\\s\\p{Z})\\]}>'\"" + WORDS + "](?:(?:[^" + WORDS + "]|\n){0,200}[^\\s\\p{Z}" + WORDS + "])?";
    private static final Pattern KEPT = Pattern.compile("(?<![^\\s(])(?:"
            + "(?<literal>``[^`\\s)\\]}>'\"](?:[^`]{0,200}[^`\\s])?``)"
            + "|`(?<label>[^`<>\\\\\\s)](?:[^`<>\\\\]{0,200}[^`<>\\\\\\s])?)\\s+<(?<link>https?://[^\\s`<>\\\\]+)>`__?"
            + "|(?<strong>\\*\\*" + EMPHASISED + "\\*\\*)|(?<emphasis>\\*" + EMPHASISED + "\\*)"
            + ")(?=$|[\\s.,;:!?)])");

    private final List<String> lines = new ArrayList<>();
    private final RstLists lists = new RstLists();
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
                lists.close();
                part(List.of("::"));
                part(block.lines().stream().map(RstText::literal).toList());
            } else {
                paragraph(afterHeadings(block));
            }
        }
        return lines;
    }

    private ProseBlock afterHeadings(ProseBlock paragraph) {
        ProseBlock rest = paragraph;
        while (isHeading(rest.lines())) {
            String underline = rest.lines().get(1);
            level = Math.max(level, levelOf(underline));
            String heading = RstText.line(rest.lines().get(0));
            part(List.of(heading, underline.substring(0, 1).repeat(DisplayWidth.of(heading))));
            rest = rest.below(2);
            lists.close();
        }
        return rest;
    }

    /** A paragraph, or items of a list; where numbers of no list go on counting, each is a paragraph of its own. */
    private void paragraph(ProseBlock block) {
        List<String> texts = block.lines();
        boolean counted = texts.stream().anyMatch(line -> RstLists.number(line) == 2);
        List<String> run = new ArrayList<>();
        boolean within = false;
        int loose = 0;
        RstLists.Margin margin = NONE;
        for (int i = 0; i < texts.size(); i++) {
            int indent = block.margins().get(i);
            Optional<RstLists.Margin> item = lists.item(texts.get(i), indent, i == 0, within, counted);
            int number = RstLists.number(texts.get(i));
            boolean goesOn = item.isEmpty() && !within && loose > 0 && number == loose + 1;
            if (i == 0 || item.isPresent() || goesOn) {
                part(run, margin);
                run = new ArrayList<>();
                margin = item.isPresent() ? item.get() : lists.paragraph(indent);
                within = item.isPresent();
                loose = number;
            }
            run.add(item.isPresent() ? RstLists.behindMark(texts.get(i)) : texts.get(i));
        }
        part(run, margin);
    }

    private void part(List<String> run, RstLists.Margin margin) {
        int width = Math.max(NARROWEST, WIDTH - margin.next().length());
        List<String> filled = RstText.fill(words(String.join("\n", run)), width);
        List<String> part = new ArrayList<>();
        for (String line : filled) {
            part.add((part.isEmpty() ? margin.first() : margin.next()) + line);
        }
        if (margin.tight()) {
            lines.addAll(part);
        } else {
            part(part);
        }
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
        return kept.group("label") == null
                ? kept.group()
                : "`" + kept.group("label") + " <" + kept.group("link") + ">`__";
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
