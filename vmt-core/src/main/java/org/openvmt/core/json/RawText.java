// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import java.util.Locale;

/** The characters of a document before any parser sees them. */
final class RawText {

    /** The longest line in YAML, in characters: the parser's time grows with the square of it. */
    static final int LONGEST_LINE = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NEXT_LINE = '\u0085';

    private RawText() {}

    /** The text without the byte order mark that some editors put first. */
    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Notes what must not stand in a document as it is, since parsers differ in what they do then. */
    static void check(String text, DocumentFormat format, ProblemList problems) {
        checkCharacters(text, format, problems);
        if (format == DocumentFormat.YAML) {
            checkLines(text, problems);
        }
    }

    private static void checkCharacters(String text, DocumentFormat format, ProblemList problems) {
        int surrogate = Wording.loneSurrogate(text);
        int end = surrogate < 0 ? text.length() : surrogate;
        int at = 0;
        while (at < end && !isForbidden(text.charAt(at), format)) {
            at++;
        }
        if (at < text.length()) {
            String found = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at));
            problems.addAt(locate(text, at), "", "holds " + found + " here, expected only characters that can be seen");
        }
    }

    private static void checkLines(String text, ProblemList problems) {
        int start = 0;
        for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
            int stop = end < 0 ? text.length() : end;
            if (stop - start > LONGEST_LINE) {
                problems.addAt(
                        locate(text, start),
                        "",
                        "is a line of " + (stop - start) + " characters, expected at most " + LONGEST_LINE);
            }
            start = stop + 1;
        }
    }

    private static boolean isForbidden(char c, DocumentFormat format) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        boolean control = c >= '\u007F' && c <= '\u009F' && c != NEXT_LINE;
        return format == DocumentFormat.YAML && (control || c == '\uFFFE' || c == '\uFFFF');
    }

    private static JsonLocation locate(String text, int at) {
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new JsonLocation(ContentReference.unknown(), at, line, at - before.lastIndexOf('\n'));
    }
}
