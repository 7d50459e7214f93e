// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.templates.text.Markdown;

/**
 * Finds number and title above the parts of a note: in a heading, in the paragraph above a rule, else in the first
 * paragraph.
 */
final class TitleReader {

    private static final String NUMBER =
            "((?!CVE-)[A-Z]{2,10}-(?:[0-9]{4}-[0-9]{2,6}|CVE-[0-9]{4}-[0-9]{4,19})" + "|[A-Z]{0,8}SN-[0-9]{2,6})";
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\[" + NUMBER + "]|" + NUMBER + ")(?::\\s*+|\\s++|\\z)");
    private static final Pattern HASHES = Pattern.compile(" {0,3}+#{1,6}+\\s");

    private final List<MarkdownLine> rest;
    private final boolean marked;
    private String number = "";
    private String title = "";

    TitleReader(List<MarkdownLine> preamble) {
        this.rest = new ArrayList<>(preamble);
        this.marked = hashes() || ruled();
        if (!marked) {
            int from = first(0);
            take(from, end(from), 0);
        }
    }

    private boolean hashes() {
        for (int i = 0; i < rest.size(); i++) {
            MarkdownLine line = rest.get(i);
            if (!line.code() && HASHES.matcher(line.text()).lookingAt()) {
                Optional<Heading> heading = Heading.of(i, line, Optional.empty());
                rest.remove(i);
                heading(heading.map(Heading::name).orElse(""));
                return true;
            }
        }
        return false;
    }

    private boolean ruled() {
        for (int i = 1; i < rest.size(); i++) {
            if (Heading.isRule(rest.get(i))) {
                int end = rest.get(i - 1).isBlank() ? i - 1 : i;
                int from = end;
                while (from > 0 && !rest.get(from - 1).isBlank()) {
                    from--;
                }
                if (from < end) {
                    take(from, end, i + 1 - end);
                    return true;
                }
            }
        }
        return false;
    }

    private int first(int at) {
        int from = at;
        while (from < rest.size() && rest.get(from).isBlank()) {
            from++;
        }
        return from;
    }

    private int end(int from) {
        int end = from;
        while (end < rest.size() && !rest.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    /** Takes some lines for the title, and drops what marks them. */
    private void take(int from, int end, int mark) {
        String text = rest.subList(from, end).stream()
                .map(line -> line.text().strip())
                .collect(Collectors.joining(" "));
        rest.subList(from, end + mark).clear();
        heading(text);
    }

    private void heading(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        String bare = text;
        if (numbered.lookingAt()) {
            number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            bare = text.substring(numbered.end());
        }
        title = Markdown.unescaped(bare.strip().replace('\t', ' '));
    }

    /** A title without number, escaped already, that nobody takes for one with a number. */
    static String unnumbered(String escaped) {
        return NUMBERED.matcher(escaped).lookingAt() ? escaped.replaceFirst("-", "\\\\-") : escaped;
    }

    boolean isMarked() {
        return marked;
    }

    Optional<String> number() {
        return Optional.of(number).filter(text -> !text.isEmpty());
    }

    Optional<String> title() {
        return Optional.of(title).filter(text -> !text.isBlank());
    }

    /** The lines that are no part of the title. */
    List<MarkdownLine> rest() {
        return rest;
    }
}
