// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template says of a text that is to be written, left in its place: it begins the text and tells of nothing but
 * words. Where a sentence goes on to say something of its own, or where to find it, it is an author's.
 */
final class Instruction {

    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:any (?:further |additional )?information (?:on|about) how\\b"
                    + "|optional notes?(?= such as\\b| on\\b|[.]?$)"
                    + "|(?:describe|explain|summari[sz]e) (?:the|how|what|which|why|who|your)\\b"
                    + "|(?<text>an? (?:comma[- ]separated list|(?:few|brief|short|concise|detailed|high[- ]level) (?:[a-z]++ )?"
                    + "(?:sentences|description|discussion|explanation|summary)))(?= (?:of|on|about|describing|explaining)\\b)"
                    + "(?! (?:of|on|about) (?:how|what|which|why|who)\\b)"
                    + "|an? (?:few|brief|short|concise|detailed) (?:description|discussion|explanation|summary) (?:of|on|about)"
                    + " (?:how|what|which|why|who)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** In brackets, how much is to be written. */
    private static final Pattern LENGTH =
            Pattern.compile("\\((?:an? |one )?(?:single|short|one)[ -](?:sentence|line)\\)$", Pattern.CASE_INSENSITIVE);

    /** Where something is, or what is done with it. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            ":|\\bhttps?\\b|\\b(?:can|may) be (?:found|seen|read|had)\\b|\\b(?:is|are) (?:in|at|on|below|above|given|attached"
                    + "|available|part)\\b|\\b(?:will|follows?|sent)\\b|^\\w+ [^.]*\\band [a-z]+ it\\b",
            Pattern.CASE_INSENSITIVE);

    /** What something does or is, so that the sentence is one. */
    private static final Pattern VERB = Pattern.compile(
            "[0-9]|\\b(?:allow|cause|contain|enable|expose|give|let|lead|leak|make|reveal|result|show|stand)s?\\b"
                    + "|\\b(?:are|can|could|ha[sd]|is|may|might|must|was|were)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SHOULD = Pattern.compile("\\bshould\\b", Pattern.CASE_INSENSITIVE);

    private Instruction() {}

    /** The first words of a text that is one, or the brackets at its end; empty if it is an author's own. */
    static Optional<String> in(String text) {
        Matcher length = LENGTH.matcher(text);
        if (length.find()) {
            return Optional.of(length.group());
        }
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.find()) {
            return Optional.empty();
        }
        int stop = text.indexOf(". ");
        String sentence = stop < 0 ? text : text.substring(0, stop);
        String further = stop < 0 ? "" : text.substring(stop + 2);
        boolean own = ELSEWHERE.matcher(sentence).find()
                || (beginning.group("text") != null && VERB.matcher(sentence).find())
                || (!further.isEmpty() && !SHOULD.matcher(further).find());
        return own ? Optional.empty() : Optional.of(beginning.group());
    }
}
