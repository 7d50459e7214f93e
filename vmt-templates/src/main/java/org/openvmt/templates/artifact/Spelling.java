// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns of words, names and addresses as plain texts may spell them. */
final class Spelling {

    /** What stands between the words of a name, be it as an escape. */
    static final String APART = "(?:%20|&nbsp;|&#(?:160|xA0);|\\\\[xuN][0-9A-F]{2,4}|\\\\[_N]|[^\\p{L}\\p{N}-]){1,4}";

    static final String AT = "(?:%40|[^\\p{L}\\p{N}]{1,3}(?:at[^\\p{L}\\p{N}]{1,3})?)";

    private static final String DOT = "[^\\p{L}\\p{N}]{1,3}(?:dot[^\\p{L}\\p{N}]{1,3})?";

    private Spelling() {}

    static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A pattern that is no part of a longer word or name. */
    static String bounded(String pattern) {
        return "(?<![\\p{L}\\p{N}])(?<!\\p{L}[-'])(?:" + pattern + ")(?![\\p{L}\\p{N}])(?!-\\p{Lu})";
    }

    static String ofWords(List<String> words) {
        return bounded(words.stream().map(Spelling::ofWord).collect(Collectors.joining(APART)));
    }

    /** A word with its capital, if it has one; the rest in any case, and any apostrophe or hyphen in it, or none. */
    static String ofWord(String word) {
        int first = word.offsetByCodePoints(0, 1);
        String rest = Stream.of(word.substring(first).split("['-]", -1))
                .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                .collect(Collectors.joining("(?:['’‐‑–-]|%20|&nbsp;| )?"));
        return Pattern.quote(word.substring(0, first)) + (rest.isEmpty() ? "" : "(?iu:" + rest + ")");
    }

    /** Signs that may or may not have a blank between them. */
    static String withoutBlanks(String signs) {
        return signs.codePoints()
                .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
                .collect(Collectors.joining("[ ·・　]?"));
    }

    /** With a tag behind it or none. */
    static String account(String account) {
        return parts(account, "[^\\p{L}\\p{N}]{1,3}") + "(?:\\+[\\p{L}\\p{N}._-]{1,30})?";
    }

    /** Its parts joined by what joins parts of accounts, or by nothing. */
    static String login(String account) {
        return "(?i:" + parts(account, "[._-]?") + ")";
    }

    /** A part of a name with no other first name before it and no other last name behind it; a trailer is none. */
    static String alone(String part) {
        return "(?<!\\p{Lu}[\\p{L}'-]{1,20} )" + part + "(?! \\p{Lu}[\\p{Ll}']{1,30}(?![\\p{L}-]))";
    }

    static String domain(String domain) {
        return parts(domain, DOT);
    }

    private static String parts(String text, String between) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(between));
    }
}
