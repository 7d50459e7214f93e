// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence makes of something that looks open: it may talk of the thing, as of a <i>TODO comment</i>, and not lack
 * it. Grammar alone is no proof, so what is mentioned is in doubt.
 *
 * @param before what stands before it, in one line
 * @param found what looks open
 * @param after what stands behind it
 */
record Mention(String before, String found, String after) {

    private static final String QUOTE = "[\"'`*“”)]{0,2}";
    private static final String OPEN_QUOTE = "[\"'`*“”(]{0,2}";

    private static final String DETERMINER = "(?:^|[^\\p{L}])(?i:an?|the|this|that|each|every|any|no|its) ";
    private static final Pattern DETERMINED = Pattern.compile(DETERMINER + OPEN_QUOTE + "$");
    private static final Pattern DETERMINED_FROM_AFAR =
            Pattern.compile(DETERMINER + "(?:(?!is|are|was|were|be\\b)[\\p{Ll}-]+ )?" + OPEN_QUOTE + "$");
    private static final Pattern NEXT_WORD = Pattern.compile("^" + QUOTE + " (\\p{L}+)");

    private static final Set<String> NO_NOUNS = Set.of(
            "able", "after", "also", "and", "are", "as", "at", "be", "because", "before", "but", "by", "can", "could",
            "did", "do", "does", "for", "from", "had", "has", "have", "here", "if", "in", "into", "is", "may", "might",
            "must", "not", "of", "on", "only", "or", "shall", "should", "so", "that", "then", "there", "to", "until",
            "via", "was", "were", "when", "where", "which", "while", "who", "will", "with", "without", "would");

    /** A word in {@code s} may be a verb, unless what follows can only follow a noun. */
    private static final Pattern VERB = Pattern.compile("^" + QUOTE + " \\p{L}+(?:ed|(?<![suiSUI])s)(?!\\p{L})"
            + "(?! (?:of|is|are|was|were|which|that|and|or|has|have|can|may|will)\\b)");

    /** What has a name of its own, written in brackets or between quotation marks. */
    private static final String NAMED = "(?:annotation|attribute|badge|button|column|directive|element|expression|field"
            + "|heading|key|keyword|label|macro|marker|placeholder|property|section|stanza|syntax|tag|token)";

    private static final Pattern NAMED_BEFORE = Pattern.compile("(?i)\\b" + NAMED + " " + OPEN_QUOTE + "$");
    private static final Pattern NAMED_AFTER =
            Pattern.compile("(?i)^" + QUOTE + " (?:" + NAMED + "s?|properties)(?!\\p{L})");

    /** Notes that remind their author of something. */
    private static final Pattern NOTE = Pattern.compile(
            "^" + QUOTE + " (?:annotation|app|application|board|comment|entry|file|item|keyword|label|line"
                    + "|list|marker|note|section|string|tag|task|word)(?!\\p{L})");

    private static final Pattern NOTES =
            Pattern.compile("^" + QUOTE + " (?:annotations|apps|applications|comments|entries|files|items|labels|lines"
                    + "|lists|markers|notes|sections|strings|tags|tasks)(?!\\p{L})");
    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?i)\\b(?:comment|keyword|marker|string|tag|word)s? " + OPEN_QUOTE + "$");

    private static final String FORM = "(?:format|form|pattern|notation|scheme|syntax)";
    private static final Pattern FORM_BEFORE = Pattern.compile("(?i)\\b" + FORM + "[ :(\"'`=]*+$");
    private static final Pattern FORM_AFTER = Pattern.compile("(?i)^" + QUOTE + " " + FORM + "\\b");
    private static final Pattern LIKENESS_BEFORE = Pattern.compile("(?i)\\b(?:as|like)[ :(\"'`=]*+$");
    private static final Pattern LIKE_IDS = Pattern.compile(
            "(?i)\\b(?:identifiers?|ids?|names?|numbers?|strings?) (?:like|such as) " + OPEN_QUOTE + "$");
    private static final Pattern READ_BEFORE = Pattern.compile(
            "(?i)\\b(?:match(?:es|ed|ing)?|(?:pars|validat|recogni[sz])(?:es?|ed|ing)) " + OPEN_QUOTE + "$");
    private static final Pattern READ_AFTER = Pattern.compile(
            "(?i)^" + QUOTE
                    + " (?:is|are|was|were|gets) (?:not |never |then )?(?:formatted|matched|parsed|recogni[sz]ed|validated)\\b");

    /** What is done to a variable or an expression, and to no other subject of an advisory. */
    private static final Pattern EXPANDED_BEFORE =
            Pattern.compile("(?i)\\b(?:(?:un)?set(?:s|ting)?|(?:export|expand|render)(?:s|ed|ing)?|echo(?:es|ed|ing)?"
                    + "|(?:substitut|interpolat|evaluat|pars|quot|escap)(?:es?|ed|ing)) (?:the )?" + OPEN_QUOTE + "$");

    private static final Pattern EXPANDED_AFTER =
            Pattern.compile("(?i)^" + QUOTE + " (?:is|are|was|were|gets) (?:not |never |first |then )?(?:empty|escaped"
                    + "|evaluated|expanded|exported|interpolated|parsed|quoted|rendered|set|substituted|unset)\\b");
    private static final Pattern VARIABLE_BEFORE =
            Pattern.compile("(?i)\\b(?:variables?|parameter|expression|template) " + OPEN_QUOTE + "$");
    private static final Pattern VARIABLE_AFTER =
            Pattern.compile("(?i)^" + QUOTE + " (?:variable|parameter|expression|template)\\b");

    private static final Pattern LONE = Pattern.compile("[\\[<{]{1,2} ?(\\p{L}++) ?[]>}]{1,2}");

    /** Whether it is the name of something, as in <i>the TBD ring</i>. */
    boolean isName() {
        return DETERMINED.matcher(before).find() && isBeforeNoun(SlotWords::isOfMatter);
    }

    /** Whether it is what notes of a kind are called by, as in <i>a TODO comment</i>. */
    boolean isKindOfNote() {
        return NOTES.matcher(after).find()
                || WORD_BEFORE.matcher(before).find()
                || (DETERMINED_FROM_AFAR.matcher(before).find()
                        && NOTE.matcher(after).find());
    }

    /** Whether a word in brackets is the name of an annotation, a button or the like, or tells of which kind a noun is. */
    boolean isNamedInBrackets() {
        Matcher lone = LONE.matcher(found);
        if (!lone.matches()) {
            return false;
        }
        String word = lone.group(1);
        if (NAMED_AFTER.matcher(after).find()) {
            return true;
        }
        return SlotWords.isAbstract(word)
                && (NAMED_BEFORE.matcher(before).find()
                        || (word.equals(word.toLowerCase(Locale.ROOT))
                                && DETERMINED.matcher(before).find()
                                && isBeforeNoun(SlotWords::isName)));
    }

    private boolean isBeforeNoun(Predicate<String> matter) {
        Matcher next = NEXT_WORD.matcher(after);
        if (!next.find() || VERB.matcher(after).find()) {
            return false;
        }
        String word = next.group(1).toLowerCase(Locale.ROOT);
        return !NO_NOUNS.contains(word) && !matter.test(word);
    }

    /** Whether a date without numbers is told as a form of dates. */
    boolean isFormOfDates() {
        return isForm() || LIKENESS_BEFORE.matcher(before).find();
    }

    /** Whether an id without numbers is told as a form of ids; many a flaw is <i>tracked as</i> one that is open. */
    boolean isFormOfIds() {
        return isForm() || LIKE_IDS.matcher(before).find();
    }

    private boolean isForm() {
        return FORM_BEFORE.matcher(before).find()
                || FORM_AFTER.matcher(after).find()
                || READ_BEFORE.matcher(before).find()
                || READ_AFTER.matcher(after).find();
    }

    /** Whether it is told as a variable or as an expression that something expands. */
    boolean isVariable() {
        return VARIABLE_BEFORE.matcher(before).find()
                || VARIABLE_AFTER.matcher(after).find()
                || EXPANDED_BEFORE.matcher(before).find()
                || EXPANDED_AFTER.matcher(after).find();
    }
}
