// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.value.CveId;

/**
 * What a text was to be filled in with and was not: slots, placeholders, {@code TODO}, CVE ids that are none (ART-24).
 * Each is told once, in the order of the text. A text whose lines were folded is to be unfolded first.
 *
 * <p>Brackets are slots by the words in them, unless what stands around them makes them content. Where a slot cannot be
 * told from content it counts as open if it has the name of a slot.
 */
public final class OpenSlots {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");
    /** The labels of MITRE's form, as {@code [Affected Component]}, have capitals further behind. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\[[A-Za-z][a-z]*+(?: [a-z]++){0,8}]" + "|<[A-Za-z][a-z,/]*+(?: [a-z(),/]++){1,8}…?>");

    private static final Pattern ANY_BRACKETS = Pattern.compile(
            "\\[\\p{L}[^\\[\\]=\\n]{0,100}]|<\\p{L}[^<>@:=\\n]{0,100}>|(?:\\{\\{|\\$\\{)[A-Za-z _-]{1,100}}}?");

    /** The names that teams give to what is to be filled in; in a command they may well be content. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(?:TITLE|CREDIT(?:_AFFILIATION)?|COMPONENTS?"
            + "|AFFECTED_VERSIONS|DESCRIPTION(?:_CONTENT)?|CVE|NUM|ISSUE_NR|PR_NUMBER|VMT_COORDINATOR_NAME|PROJECT"
            + "|DISCLOSURE|BUG|NINETY_DAYS)(?![A-Za-z0-9_])");

    private static final Pattern CVE =
            Pattern.compile("\\bCVE-(?:[0-9]{4}|YYYY|XXXX)-[A-Za-z0-9?]*+|(?i:\\bCVE-(?:tb[ad]|todo|pending|unassigned"
                    + "|unknown)\\b|\\bCVE (?:[0-9]{4} )?(?:tb[ad]|todo|pending|unassigned)\\b"
                    + "|\\bCVE[- ](?:[0-9]{4}|YYYY|XXXX)-(?:tb[ad]\\b|todo\\b|pending\\b|unassigned\\b"
                    + "|unknown\\b|[xn]{2,}+\\b|\\?++|0++\\b))");
    /** What a CVE record may be called without being an id. */
    private static final Pattern CALLED = Pattern.compile("(?i)CVE (?:pending|unassigned)");

    private static final Pattern ZEROS = Pattern.compile("CVE-[0-9]{4}-0+");

    /** What says in so many words that something is missing; no sentence needs it. */
    private static final Pattern MARK =
            Pattern.compile("\\((?i:to be settled)\\)|(?i:\\b(?:todo|fixme|tb[ad]) ?:)|\\bTODO\\b"
                    + "|\\b(?!CVE-)[A-Z]{2,10}-(?:[0-9]{4}|YYYY)-(?:X+|N+)\\b|(?i:\\bGHSA(?:-x{4}){3}\\b)"
                    + "|(?<!\\w)#(?:X{2,}|N{2,})\\b"
                    + "|(?<=^|[.:!?] )(?i:to be (?:announced|confirmed|decided|defined|determined|filled in|settled))"
                    + "(?: later)?(?=[.!]|$)");

    /** What has a meaning of its own before a noun. */
    private static final Pattern WORD = Pattern.compile("\\b(?:FIXME|TB[AD])\\b");

    private static final Pattern WORD_OF_ANY_CASE = Pattern.compile("(?i:\\b(?:todo|fixme|tb[ad])\\b)");
    private static final Pattern DAY =
            Pattern.compile("\\b(?<!-)(?:[0-9]{4}|YYYY)-(?:MM|[Xx]{2}|[0-9]{2})-(?:DD|[Xx]{2})\\b");

    private OpenSlots() {}

    /**
     * The names by which templates call what they are filled in with.
     *
     * @param text a text
     * @return such as {@code $TITLE}; in a command they may well be content
     */
    public static List<String> placeholders(String text) {
        return found(PLACEHOLDER, text, around -> false).toList();
    }

    /**
     * The slots in brackets that a person was to fill in, but for those that look like a label of the CNA's form.
     *
     * @param text a text
     * @return such as {@code [project feature name]}
     */
    public static List<String> slots(String text) {
        return found(BRACKETS, text, Surroundings::makeContentOfBrackets)
                .filter(SlotWords::areSlotOfProse)
                .toList();
    }

    /**
     * What is open in a phrase, which is a part of a sentence and no place for code.
     *
     * @param phrase such as the feature or the impact of a vulnerability
     * @return everything in it that is to be filled in, in whatever notation
     */
    public static List<String> inPhrase(String phrase) {
        String words = BLANKS.matcher(phrase).replaceAll(" ");
        return Stream.concat(
                        found(WORD_OF_ANY_CASE, words, Surroundings::makeName), open(words, SlotWords::areSlotOfPhrase))
                .distinct()
                .toList();
    }

    /**
     * What is open in a title or another short text, outside of code.
     *
     * @param title such as a title or a mitigation
     * @return everything in it that is to be filled in
     */
    public static List<String> inTitle(String title) {
        return inPhrase(Code.cut(title));
    }

    /**
     * What is open in prose, outside of code; what commands are made of is none of it.
     *
     * @param prose the text as its author wrote it, unfolded
     * @return everything in it that is to be filled in
     */
    public static List<String> inProse(String prose) {
        return open(BLANKS.matcher(Code.cut(prose)).replaceAll(" "), SlotWords::areSlotOfProse)
                .distinct()
                .toList();
    }

    private static Stream<String> open(String words, Predicate<String> slots) {
        return Stream.of(
                        found(ANY_BRACKETS, words, Surroundings::makeContentOfBrackets)
                                .filter(slots),
                        found(PLACEHOLDER, words, Surroundings::tellOfVariable),
                        found(MARK, words, around -> false),
                        found(WORD, words, Surroundings::makeName),
                        found(DAY, words, Surroundings::tellOfForm),
                        pendingCves(words).stream())
                .flatMap(open -> open);
    }

    /**
     * What looks open in prose and is a part of its code.
     *
     * @param prose the text as its author wrote it, unfolded
     * @return slots and {@code TODO} that stand in code alone
     */
    public static Set<String> inCode(String prose) {
        Set<String> code = marks(prose);
        code.removeAll(marks(Code.cut(prose)));
        return code;
    }

    private static Set<String> marks(String prose) {
        String words = BLANKS.matcher(prose).replaceAll(" ");
        return Stream.concat(slots(words).stream(), found(TODO, words, around -> false))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether brackets hold nothing but the words that slots are made of.
     *
     * @param brackets a word or several in brackets of any kind
     * @return true for such as {@code [Your name here]}, {@code <author>} and {@code {{title}}}
     */
    public static boolean isOfSlotWords(String brackets) {
        return SlotWords.only(brackets);
    }

    /**
     * Whether something is still to be done.
     *
     * @param text a text
     * @return true if it says {@code TODO}
     */
    public static boolean saysTodo(String text) {
        return TODO.matcher(text).find();
    }

    /**
     * What stands where a CVE id is expected.
     *
     * @param text a text
     * @return such as {@code CVE-2026-pending}
     */
    public static List<String> pendingCves(String text) {
        return found(CVE, text, around -> around.isOf(CALLED) && around.makeName())
                .filter(id -> !isCveId(id))
                .toList();
    }

    /** What a pattern finds, where nothing around it makes it content. */
    private static Stream<String> found(Pattern pattern, String text, Predicate<Surroundings> content) {
        return pattern.matcher(text)
                .results()
                .filter(match -> !content.test(new Surroundings(text, match)))
                .map(MatchResult::group)
                .distinct();
    }

    private static boolean isCveId(String text) {
        return CveId.read(text).isPresent() && !ZEROS.matcher(text).matches();
    }
}
