// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file, which knows the line and the column of each of its places.
 *
 * @param source the file
 * @param text what it says
 * @param bare the same with blanks for what stands in remarks and between quotation marks
 */
record RuleText(RuleSource source, String text, String bare) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern TEXTS_AND_REMARKS = Pattern.compile(
            "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    static RuleText of(RuleSource source) {
        String marked = source.text();
        String text = !marked.isEmpty() && marked.charAt(0) == BYTE_ORDER_MARK ? marked.substring(1) : marked;
        return new RuleText(source, text, bare(text));
    }

    /** A text keeps its quotation marks and everything its length, so that places stay where they are. */
    static String bare(String text) {
        return TEXTS_AND_REMARKS.matcher(text).replaceAll(found -> {
            String blanks = " ".repeat(found.group().length() - 2);
            return found.group().startsWith("/") ? "  " + blanks : "\"" + blanks + "\"";
        });
    }

    RuleProblem problem(String message) {
        return new RuleProblem(source.path(), 0, 0, message);
    }

    RuleProblem problem(int offset, String message) {
        int at = Math.max(0, Math.min(offset, text.length()));
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new RuleProblem(source.path(), line, at - before.lastIndexOf('\n'), message);
    }

    /** Where a line begins; where the text ends if it has fewer lines. */
    int lineStart(int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return at;
    }

    /** Where a whole word stands first from a place on; -1 if it does not. */
    int word(String word, int from, int to) {
        Matcher found = Pattern.compile("(?<![\\w$@])" + Pattern.quote(word) + "(?![\\w$])")
                .matcher(bare);
        return found.region(from, to).useTransparentBounds(true).find() ? found.start() : -1;
    }

    /** Where some words stand first from a place on, whatever space is between them; -1 if they do not. */
    int words(String words, int from, int to) {
        StringBuilder pattern = new StringBuilder();
        for (String word : Pattern.compile("\\s+").split(words.strip(), -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        Matcher found = Pattern.compile(pattern.toString()).matcher(text);
        return found.region(from, to).find() ? found.start() : -1;
    }
}
