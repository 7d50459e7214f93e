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
            + " description discoverer feature id impact link mitigation mode name names number organisation"
            + " organization placeholder product project question reporter reporters text title url vector vectors"
            + " vendor version versions workaround workarounds");

    /** What holds the names together. */
    private static final Set<String> GLUE = words("a an and brief concise detailed exact fill for full here in insert"
            + " list of one or precise s sentence short the this your");

    /** Those that are a slot even where a text may hold commands. */
    private static final Set<String> LONE = words("action actor affiliation consequence consequences credit credits"
            + " description feature impact mitigation placeholder title workaround workarounds");

    /** Those that commands, links and tags have in brackets too. */
    private static final Set<String> COMMON =
            words("affected attack cve id link mode name names number question text url");

    /** Those that stand for the name of something, which as a rule has a noun behind it. */
    private static final Set<String> FOR_NAMES = words("author authors company component components coordinator date"
            + " organisation organization product project reporter reporters vendor version versions");

    /** Those of the lone that no page and no command has in angle brackets. */
    private static final Set<String> LONE_ANGLES =
            words("actor affiliation consequence consequences impact mitigation workaround workarounds");

    private static final Set<String> REQUESTS =
            words("add describe enter explain fill give insert provide specify state summarise summarize write");
    private static final Set<String> ASKED = words("how what when where which who why your");
    private static final Set<String> MARKS = words("tba tbc tbd todo fixme xxx");
    private static final Set<String> SETTLED = words("added announced assigned completed confirmed decided defined"
            + " described determined done filled provided settled written");

    /** What is stated of a flaw or a fix without being the name of a slot. */
    private static final Set<String> STATED =
            words("advisory branch bug commit cvss day fix issue patch release releases score severity time");

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
        return only(in(NO_LETTER, brackets), Set.of());
    }

    private static boolean only(List<String> words, Set<String> beside) {
        return words.stream().anyMatch(NAMES::contains)
                && words.stream().allMatch(word -> isKnown(word) || beside.contains(word));
    }

    private static boolean isKnown(String word) {
        return NAMES.contains(word) || GLUE.contains(word);
    }

    /** Whether slots are called by a word. */
    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** Whether a word tells of the matter itself, so that an open mark before it is one. */
    static boolean isOfMatter(String word) {
        return NAMES.contains(word) || STATED.contains(word);
    }

    /** Whether a whole phrase stands in the place of a word, so that hardly a noun can follow. */
    static boolean isAbstract(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !COMMON.contains(lower) && !FOR_NAMES.contains(lower);
    }

    /** What brackets are in a phrase or a title. */
    static Verdict ofPhrase(String brackets) {
        List<String> words = in(NO_LETTER, brackets);
        if (isRequest(words)) {
            return Verdict.open(asks(words));
        }
        return saysOpen(words) || isClause(brackets, words) ? Verdict.OPEN : ofNames(brackets, words);
    }

    /** What brackets are in prose outside of code. */
    static Verdict ofProse(String brackets) {
        List<String> words = in(joinsWords(brackets) ? BETWEEN : NO_LETTER, brackets);
        if (isRequest(words)) {
            return Verdict.open(asks(words));
        }
        if (saysOpen(words) || isClause(brackets, words)) {
            return Verdict.OPEN;
        }
        if (words.size() != 1) {
            return ofNames(brackets, words);
        }
        return isNumbered(brackets) ? Verdict.CONTENT : ofLone(brackets, words.get(0));
    }

    private static Verdict ofNames(String brackets, List<String> words) {
        if (words.size() == 1 && isNumbered(brackets)) {
            return Verdict.CONTENT;
        }
        if (!only(words, STATED)) {
            return areStated(brackets, words) ? Verdict.DOUBTFUL : Verdict.CONTENT;
        }
        boolean common = words.stream().filter(NAMES::contains).allMatch(COMMON::contains);
        return Verdict.OPEN.doubtedIf(isNumbered(brackets) || (common && !only(words, Set.of())));
    }

    /** A compound in small letters such as {@code <project-id>} belongs to a command. */
    private static boolean joinsWords(String brackets) {
        return brackets.startsWith("<") && !isInCapitals(brackets);
    }

    private static boolean isInCapitals(String brackets) {
        return brackets.equals(brackets.toUpperCase(Locale.ROOT));
    }

    /** What has a number in it was filled in with it. */
    private static boolean isNumbered(String brackets) {
        return brackets.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Such as {@code [severity]}, which may as well be a tag or a part of a log. */
    private static boolean areStated(String brackets, List<String> words) {
        return brackets.startsWith("[") && !words.isEmpty() && words.stream().allMatch(STATED::contains);
    }

    private static Verdict ofLone(String brackets, String word) {
        if (brackets.endsWith("}")) {
            return Verdict.open(isLone(brackets, word));
        }
        if (!NAMES.contains(word)) {
            return only(brackets) || areStated(brackets, List.of(word)) ? Verdict.DOUBTFUL : Verdict.CONTENT;
        }
        boolean usual = brackets.startsWith("<") && !isInCapitals(brackets) && !LONE_ANGLES.contains(word);
        return Verdict.OPEN.doubtedIf(usual || COMMON.contains(word));
    }

    /** What brackets are in a text that may hold code and commands anywhere. */
    static Verdict ofText(String brackets) {
        List<String> words = in(brackets.endsWith("}") ? NO_LETTER : BETWEEN, brackets);
        if (isRequest(words)) {
            return Verdict.open(asks(words));
        }
        return Verdict.open(saysOpen(words)
                || isClause(brackets, words)
                || (words.size() == 1 ? isLone(brackets, words.get(0)) : only(words, Set.of())));
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

    /** Such as {@code <link to the bug>} or {@code <CVE number if there is one>}, which is no tag and no argument. */
    private static boolean isClause(String brackets, List<String> words) {
        return brackets.startsWith("<")
                && words.size() > 2
                && NAMES.contains(words.get(0))
                && ((words.get(0).equals("link") && words.get(1).equals("to")) || words.contains("if"));
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
