// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words within brackets, by which a slot is told from content: those that templates name their slots by, requests to
 * write something, and what says that something is to be settled yet.
 */
final class SlotWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern BETWEEN = Pattern.compile("(?:[^a-z_-]|(?<![a-z])[-_]|[-_](?![a-z]))+");

    private static final Set<String> NAMES = words("action actor affected affiliation attack author authors company"
            + " component components consequence consequences coordinator credit credits cve date deployment deployments"
            + " description feature id impact link mitigation mode name names number product project question reporter"
            + " text title url vector vectors vendor version versions workaround workarounds");

    /** What holds the names together. */
    private static final Set<String> GLUE = words("a an and fill for here in insert list of or s the this your");

    /** Those that are a slot by themselves, where {@code [name]} may well be part of a command. */
    private static final Set<String> LONE = words("action actor affiliation consequence consequences credit credits"
            + " description feature impact mitigation title workaround workarounds");

    /** Those of the lone that no page and no command has in angle brackets. */
    private static final Set<String> LONE_ANGLES =
            words("actor affiliation consequence consequences impact mitigation workaround workarounds");

    private static final Set<String> REQUESTS = words("add describe enter explain fill insert provide specify");
    private static final Set<String> ASKED = words("how what when where which who why your");
    private static final Set<String> MARKS = words("tba tbd todo fixme");
    private static final Set<String> SETTLED = words("added announced assigned completed confirmed decided defined"
            + " described determined done filled provided settled written");

    /** What is stated of a flaw or a fix without being the name of a slot. */
    private static final Set<String> STATED =
            words("advisory branch bug commit day fix issue patch release releases score severity time");

    private SlotWords() {}

    private static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> in(Pattern separators, String brackets) {
        return separators
                .splitAsStream(brackets.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether brackets hold nothing but the words that slots are made of. */
    static boolean only(String brackets) {
        return only(in(NO_LETTER, brackets));
    }

    private static boolean only(List<String> words) {
        return words.stream().anyMatch(NAMES::contains) && words.stream().allMatch(SlotWords::isKnown);
    }

    private static boolean isKnown(String word) {
        return NAMES.contains(word) || GLUE.contains(word);
    }

    /** Whether a word tells of the matter itself, so that an open mark before it is one. */
    static boolean isOfMatter(String word) {
        return NAMES.contains(word) || STATED.contains(word);
    }

    /** Whether brackets in a phrase or a title are a slot. */
    static boolean areSlotOfPhrase(String brackets) {
        List<String> words = in(NO_LETTER, brackets);
        return isRequest(words) ? asks(words) : saysOpen(words) || only(words);
    }

    /** Whether brackets in prose are a slot; a compound such as {@code <project-id>} belongs to a command there. */
    static boolean areSlotOfProse(String brackets) {
        boolean braces = brackets.endsWith("}");
        List<String> words = in(braces ? NO_LETTER : BETWEEN, brackets);
        if (isRequest(words)) {
            return asks(words);
        }
        return saysOpen(words) || (words.size() == 1 ? isLone(brackets, words.get(0)) : only(words));
    }

    private static boolean isLone(String brackets, String word) {
        return brackets.startsWith("{{")
                ? NAMES.contains(word)
                : (brackets.startsWith("<") ? LONE_ANGLES : LONE).contains(word);
    }

    private static boolean saysOpen(List<String> words) {
        return (words.size() == 1 && MARKS.contains(words.get(0)))
                || (words.size() > 2
                        && words.get(0).equals("to")
                        && words.get(1).equals("be")
                        && SETTLED.contains(words.get(2)));
    }

    private static boolean isRequest(List<String> words) {
        return !words.isEmpty() && REQUESTS.contains(words.get(0));
    }

    /** A request names what a slot is for, or asks a question; {@code [insert mode]} does neither. */
    private static boolean asks(List<String> words) {
        boolean fillIn =
                words.size() > 1 && words.get(0).equals("fill") && words.get(1).equals("in");
        List<String> rest = words.subList(fillIn ? 2 : 1, words.size());
        if (rest.isEmpty()) {
            return fillIn;
        }
        boolean named = rest.stream().anyMatch(word -> NAMES.contains(word) && !word.equals("mode"));
        return ASKED.contains(rest.get(0))
                || rest.get(rest.size() - 1).equals("here")
                || (named && rest.stream().allMatch(SlotWords::isKnown));
    }
}
