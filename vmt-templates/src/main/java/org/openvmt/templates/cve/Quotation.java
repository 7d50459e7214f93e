// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is quoted without a mark of its own: all that stands below the words by which a mail program introduces another
 * mail, unless what it introduces has marks for certain; what is indented, and a line that was wrapped out of a quotation.
 */
final class Quotation {

    private static final int INDENT = 4;
    /** Over how many more lines the words that introduce another mail are wrapped. */
    private static final int WRAPPED = 2;

    private static final Pattern WROTE = Pattern.compile(
            "\\b(?:wrote|writes|schrieb|\u00E9crit|escribi\u00F3|scritto)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FRAMED =
            Pattern.compile("-{3,}+\\s*+(?!BEGIN PGP |END PGP )\\p{L}[^-]*+-{3,}+", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile(
            "[*_]{0,2}(?:From|Von|De|Da|Van)[*_]{0,2}\\s?:.*+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Quotation() {}

    /** The lines, with a greater depth where they are quoted without a mark. */
    static List<QuotedLine> marked(List<QuotedLine> lines) {
        List<QuotedLine> marked = new ArrayList<>();
        boolean below = false;
        int first = first(lines);
        for (int i = 0; i < lines.size(); i++) {
            QuotedLine line = lines.get(i);
            boolean opens = opens(line);
            below |= opens && !opensMarked(lines, i, first);
            marked.add(opens || below || isIndented(line) ? line.deeper() : line);
        }
        int from = 0;
        while (from < marked.size()) {
            int end = from;
            while (end < marked.size() && isPlain(marked.get(end))) {
                end++;
            }
            boolean within = from > 0 && end < marked.size() && isQuoted(marked.get(from - 1));
            if (within && isQuoted(marked.get(end))) {
                marked.subList(from, end).replaceAll(QuotedLine::deeper);
            }
            from = end + 1;
        }
        return marked;
    }

    /** Whether one of the lines introduces another mail. */
    static boolean opens(List<QuotedLine> lines) {
        return lines.stream().anyMatch(Quotation::opens);
    }

    private static boolean opens(QuotedLine line) {
        String text = line.text().strip();
        return line.depth() == 0
                && ((text.endsWith(":") && WROTE.matcher(text).find())
                        || text.toLowerCase(Locale.ROOT).equals("begin forwarded message:")
                        || FRAMED.matcher(text).matches()
                        || FROM.matcher(text).matches());
    }

    /**
     * Whether all of what a line introduces has marks, so that what has none below it is the answer. That is certain only
     * where the mail begins with it: below words of its own, a mail without marks may begin with a quotation itself.
     */
    private static boolean opensMarked(List<QuotedLine> lines, int at, int first) {
        int start = at;
        while (start > 0 && at - start < WRAPPED && isPlain(lines.get(start - 1))) {
            start--;
        }
        int next = at + 1;
        while (next < lines.size()
                && next - at <= 1
                && lines.get(next).text().isBlank()
                && !isQuoted(lines.get(next))) {
            next++;
        }
        return WROTE.matcher(lines.get(at).text()).find()
                && first >= start
                && next < lines.size()
                && isQuoted(lines.get(next));
    }

    /** The first line that says something. */
    private static int first(List<QuotedLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).text().isBlank()) {
            first++;
        }
        return first;
    }

    private static boolean isIndented(QuotedLine line) {
        String text = line.text();
        int width = 0;
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '\t' || Character.isSpaceChar(text.charAt(at)))) {
            width += text.charAt(at) == '\t' ? INDENT : 1;
            at++;
        }
        return line.depth() == 0 && width >= INDENT && !text.isBlank();
    }

    private static boolean isPlain(QuotedLine line) {
        return line.depth() == 0 && !line.text().isBlank();
    }

    private static boolean isQuoted(QuotedLine line) {
        return line.depth() > 0;
    }
}
