// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.advisory.Credit;

/**
 * The sentence of an author's prose that says who reported the vulnerability, as {@code Ria Porter (Example University)
 * reported a vulnerability in the runtime.} does. Whatever says more than that is about the vulnerability.
 */
final class CreditSentence {

    private static final String FOUND = "(?:reported|discovered|found|identified|disclosed)";
    private static final String IT = "(?:an?|the|this|one) (?:[\\p{L}-]+ )?"
            + "(?:vulnerability|issue|problem|flaw|bug|weakness|security issue)(?: in [^.,;:()]{1,80})?";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** With one of these, a sentence goes on to say what happens. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:that|which|where|when|whose|by|because|if|so|as|and|to|may|can|could|might|allow\\w*|let\\w*|lead\\w*"
                    + "|caus\\w*|enabl\\w*|result\\w*|permit\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Credit> credits;

    CreditSentence(List<Credit> credits) {
        this.credits = credits;
    }

    /** Where the prose goes on after it; 0 if the prose does not begin with it, or has nothing else to say. */
    int creditIn(String prose) {
        int end = firstSentence(prose);
        return end < prose.length() && isBare(prose.substring(0, end).strip()) ? end : 0;
    }

    /** Whether the first sentence names somebody and cannot be left out. */
    boolean saysMoreThanCredit(String prose) {
        String first = prose.substring(0, firstSentence(prose));
        return creditIn(prose) == 0 && credits.stream().map(Credit::name).anyMatch(first::contains);
    }

    private static int firstSentence(String prose) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(prose);
        int end = sentences.next();
        return end == BreakIterator.DONE ? 0 : end;
    }

    private boolean isBare(String sentence) {
        if (credits.isEmpty()) {
            return false;
        }
        String one = credits.stream()
                .map(credit -> Pattern.quote(credit.name())
                        + credit.affiliation()
                                .map(affiliation ->
                                        "(?:,? (?:of |from |at )?\\(?" + Pattern.quote(affiliation) + "\\)?)?")
                                .orElse(""))
                .collect(Collectors.joining("|", "(?:", ")"));
        String all = one + "(?:(?:,| and|, and) " + one + ")*";
        boolean active = matches(all + " (?:has |have )?" + FOUND + " (?<rest>" + IT + ")\\.", sentence);
        return active || matches("(?<rest>" + IT + "|It) (?:was|has been) " + FOUND + " by " + all + "\\.", sentence);
    }

    private static boolean matches(String form, String sentence) {
        Matcher found = Pattern.compile(form, Pattern.CASE_INSENSITIVE)
                .matcher(BLANKS.matcher(sentence).replaceAll(" "));
        return found.matches() && !GOES_ON.matcher(found.group("rest")).find();
    }
}
