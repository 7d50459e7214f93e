// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in reStructuredText that means itself: nothing in it is markup, nor does a line of it begin a block of another kind. */
final class RstText {

    private static final String SPECIAL = "\\`*|";
    private static final Pattern BLOCK = Pattern.compile(
            "[-+•‣⁃:/=]|\\.\\.|>>>|_" + "|\\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#)[.)](?=\\s|$)|(\\p{Punct})\\1*$");
    private static final Pattern SCHEME =
            Pattern.compile("\\b(?:javascript|vbscript|data|file|view-source|jar)(?=:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\x1C-\\x1F\\u0085\\u2028\\u2029]+");

    private static final String MARGIN = "  ";

    private RstText() {}

    /** A line of a literal block, in which nothing but its margin has a meaning. */
    static String literal(String line) {
        StringBuilder written = new StringBuilder(line.isEmpty() ? "" : MARGIN);
        line.chars().forEach(c -> written.append(Character.isISOControl(c) && c != '\t' ? '\uFFFD' : (char) c));
        return written.toString();
    }

    /** One line of text, wherever a block may begin. */
    static String line(String text) {
        return opening(inline(BLANKS.matcher(text.strip()).replaceAll(" ")));
    }

    /** Text within a line. */
    static String inline(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || (c == '_' && !isLetterAt(text, i + 1))) {
                escaped.append('\\');
            }
            boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
            escaped.append(control ? '\uFFFD' : c);
        }
        if (text.indexOf(':') < 0) {
            return escaped.toString();
        }
        return SCHEME.matcher(escaped).replaceAll(scheme -> Matcher.quoteReplacement(scheme.group() + "\\"));
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** A line of escaped text such that it neither begins nor announces a block. */
    static String opening(String line) {
        String start = BLOCK.matcher(line).lookingAt() ? "\\" : "";
        String ended = line.endsWith("::") ? line.substring(0, line.length() - 2) + "\\::" : line;
        String gap = !start.isEmpty() && ended.charAt(0) == '\\' ? " " : "";
        return start + gap + ended;
    }

    /** Words in lines of so many columns at most, as far as they allow. */
    static List<String> fill(List<String> words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(opening(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(opening(line.toString()));
        }
        return lines;
    }
}
