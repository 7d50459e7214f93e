// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.value.CveId;

/**
 * What a text was to be filled in with and was not: slots, placeholders, {@code TODO}, CVE ids that are none (ART-24).
 * Each is told once, in the order of the text. A text whose lines were folded is to be unfolded first.
 */
public final class OpenSlots {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");
    /** The labels of MITRE's form, as {@code [Affected Component]}, have capitals further behind. */
    private static final Pattern BRACKETS = Pattern.compile("(?<![\\w)\\]])\\[[A-Za-z][a-z]*+(?: [a-z]++){0,8}](?!\\()"
            + "|<[A-Za-z][a-z,/]*+(?: [a-z(),/]++){1,8}…?>");

    /** The names that teams give to what is to be filled in; in a command they may well be content. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(?:TITLE|CREDIT(?:_AFFILIATION)?|COMPONENTS?"
            + "|AFFECTED_VERSIONS|DESCRIPTION(?:_CONTENT)?|CVE|NUM|ISSUE_NR|PR_NUMBER|VMT_COORDINATOR_NAME|PROJECT"
            + "|DISCLOSURE|BUG|NINETY_DAYS)(?![A-Za-z0-9_])");

    private static final Pattern WORDS = Pattern.compile("[^a-z]+");
    private static final Pattern CVE =
            Pattern.compile("\\bCVE-(?:[0-9]{4}|YYYY|XXXX)-[A-Za-z0-9?]*+|(?i:\\bCVE-(?:tb[ad]|todo|pending|unassigned"
                    + "|unknown)\\b|\\bCVE (?:[0-9]{4} )?(?:tb[ad]|todo|pending|unassigned)\\b"
                    + "|\\bCVE[- ](?:[0-9]{4}|YYYY|XXXX)-(?:tb[ad]\\b|todo\\b|pending\\b|unassigned\\b"
                    + "|unknown\\b|[xn]{2,}+\\b|\\?++|0++\\b))");
    private static final Pattern ZEROS = Pattern.compile("CVE-[0-9]{4}-0+");

    /** What says in so many words that something is missing; no sentence needs it. */
    private static final Pattern MARK = Pattern.compile(
            "\\((?i:to be settled)\\)|(?i:\\b(?:todo|fixme|tb[ad]) ?:)|\\b(?:TODO|FIXME|TB[AD])\\b"
                    + "|\\bYYYY-MM-DD\\b|\\b(?!CVE-)[A-Z]{2,10}-(?:[0-9]{4}|YYYY)-(?:X+|N+)\\b|(?i:\\bGHSA(?:-x{4}){3}\\b)");

    private static final Pattern TODO_OF_ANY_CASE = Pattern.compile("(?i:\\b(?:todo|fixme|tb[ad])\\b)");

    /** A phrase is no command: whatever stands in brackets of words there is a slot. */
    private static final Pattern ANY_SLOT = Pattern.compile(
            "(?<![\\w)\\]])\\[\\p{L}[^\\[\\]\\n]{0,100}](?!\\()|<\\p{L}[^<>@:=\\n]{0,100}>|\\{\\{[^{}\\n]{1,100}}}");

    private static final Pattern ANY_PLACEHOLDER = Pattern.compile("\\$\\{[^{}\\n]{0,100}}|\\$[A-Z][A-Z0-9_]*+");
    private static final Pattern BRACED = Pattern.compile("\\$\\{[A-Za-z _-]{1,100}}");

    /** What slots of templates are made of; brackets with any other word in them are content. */
    private static final Set<String> SLOT_WORDS = Set.of(
            "project",
            "feature",
            "name",
            "names",
            "s",
            "action",
            "actor",
            "attack",
            "vector",
            "impact",
            "consequence",
            "deployment",
            "deployments",
            "mode",
            "component",
            "components",
            "affected",
            "version",
            "versions",
            "title",
            "credit",
            "affiliation",
            "reporter",
            "description",
            "date",
            "cve",
            "id",
            "link",
            "url",
            "coordinator",
            "author",
            "authors",
            "question",
            "in",
            "company",
            "number",
            "your",
            "text",
            "workaround",
            "mitigation",
            "insert",
            "fill",
            "here",
            "a",
            "an",
            "the",
            "and",
            "of");

    /** No brackets begin with them that are not to be filled in. */
    private static final Set<String> REQUESTS = Set.of("insert", "fill");

    /** Those that are a slot by themselves, where {@code [name]} may well be part of a command. */
    private static final Set<String> LONE_SLOTS = Set.of("action", "actor", "impact", "consequence");

    private OpenSlots() {}

    /**
     * The names by which templates call what they are filled in with.
     *
     * @param text a text
     * @return such as {@code $TITLE}; in a command they may well be content
     */
    public static List<String> placeholders(String text) {
        return found(PLACEHOLDER, text).toList();
    }

    /**
     * The slots in brackets that a person was to fill in.
     *
     * @param text a text
     * @return such as {@code [project feature name]}
     */
    public static List<String> slots(String text) {
        return found(BRACKETS, text).filter(OpenSlots::isOpen).toList();
    }

    /**
     * What is open in a phrase, which is a part of a sentence and no place for code.
     *
     * @param phrase such as the feature or the impact of a vulnerability
     * @return everything in it that is to be filled in, in whatever notation
     */
    public static List<String> inPhrase(String phrase) {
        return Stream.of(
                        found(ANY_SLOT, phrase),
                        found(ANY_PLACEHOLDER, phrase),
                        found(MARK, phrase),
                        found(TODO_OF_ANY_CASE, phrase),
                        pendingCves(phrase).stream())
                .flatMap(open -> open)
                .distinct()
                .toList();
    }

    /**
     * What is open in a title or another short text, outside of code: brackets are slots if their words are those of
     * slots.
     *
     * @param title such as a title or a mitigation
     * @return everything in it that is to be filled in
     */
    public static List<String> inTitle(String title) {
        String words = Code.cut(title);
        return Stream.of(
                        found(ANY_SLOT, words).filter(OpenSlots::isOfSlotWords),
                        found(BRACED, words).filter(OpenSlots::isOfSlotWords),
                        found(TODO_OF_ANY_CASE, words),
                        inProse(title).stream())
                .flatMap(open -> open)
                .distinct()
                .toList();
    }

    /**
     * What is open in prose, outside of code; what commands are made of is none of it.
     *
     * @param prose the text as its author wrote it, unfolded
     * @return everything in it that is to be filled in
     */
    public static List<String> inProse(String prose) {
        String words = BLANKS.matcher(Code.cut(prose)).replaceAll(" ");
        return Stream.of(
                        slots(words).stream(),
                        placeholders(words).stream(),
                        found(MARK, words),
                        pendingCves(words).stream())
                .flatMap(open -> open)
                .distinct()
                .toList();
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
        return Stream.concat(slots(words).stream(), found(TODO, words))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether brackets hold nothing but the words that slots are made of.
     *
     * @param brackets a word or several in brackets of any kind
     * @return true for such as {@code [Your name here]}, {@code <author>} and {@code {{title}}}
     */
    public static boolean isOfSlotWords(String brackets) {
        List<String> words = WORDS.splitAsStream(brackets.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty() && SLOT_WORDS.containsAll(words);
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
        return found(CVE, text).filter(id -> !isCveId(id)).toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).distinct();
    }

    private static boolean isOpen(String slot) {
        List<String> words = WORDS.splitAsStream(slot.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() == 1
                ? LONE_SLOTS.contains(words.get(0))
                : REQUESTS.contains(words.get(0)) || SLOT_WORDS.containsAll(words);
    }

    private static boolean isCveId(String text) {
        return CveId.read(text).isPresent() && !ZEROS.matcher(text).matches();
    }
}
