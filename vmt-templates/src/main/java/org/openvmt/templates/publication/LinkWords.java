// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in front of the only link of a line, and what is left of the line without them.
 *
 * @param label the words; empty where a link stands in brackets and nothing before it
 * @param line the link with what stands behind it
 */
record LinkWords(String label, String line) {

    private static final String BEFORE = "((?:(?!https?://).)*[\\h(<\\[:])";
    private static final String LINK = "(https?://(?:(?!(?<![/=])https?://).)*+)";
    private static final Pattern LINE = Pattern.compile(BEFORE + LINK);
    private static final Pattern MARK = Pattern.compile("\\h*+[-–—:]++\\h*+$");
    private static final Pattern MARKDOWN = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final Map<Character, Character> BRACKETS = Map.of('(', ')', '<', '>', '[', ']');

    /** Nothing if the line begins with its link, has none, or several. */
    static Optional<LinkWords> read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String words = matcher.group(1).strip();
        String link = matcher.group(2).strip();
        Optional<Character> closing = words.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(BRACKETS.get(words.charAt(words.length() - 1)));
        if (closing.isEmpty()) {
            return Optional.of(new LinkWords(unmarked(words), link));
        }
        int end = link.indexOf(closing.get());
        return end < 0
                ? Optional.empty()
                : Optional.of(new LinkWords(
                        unmarked(words.substring(0, words.length() - 1)),
                        link.substring(0, end) + link.substring(end + 1)));
    }

    private static String unmarked(String words) {
        String bare = MARK.matcher(words).replaceFirst("").strip();
        Matcher markdown = MARKDOWN.matcher(bare);
        return markdown.matches() ? markdown.group(1).strip() : bare;
    }
}
