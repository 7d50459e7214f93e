// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.value.CveId;

/**
 * Something that looks open. Each pattern first says with what characters it begins, since it is tried at every character
 * of a text and few are among them.
 *
 * @param text as it stands there
 * @param verdict what it is taken for where it stands
 */
record Spot(String text, Verdict verdict) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TODO = Pattern.compile("(?=T)\\bTODO\\b");
    /** The labels of MITRE's form, as {@code [Affected Component]}, have capitals further behind. */
    private static final Pattern BRACKETS = Pattern.compile(
            "(?=[\\[<])(?:\\[[A-Za-z][a-z]*+(?: [a-z]++){0,8}]" + "|<[A-Za-z][a-z,/]*+(?: [a-z(),/]++){1,8}…?>)");

    private static final Pattern ANY_BRACKETS = Pattern.compile(
            "(?=[\\[<{$])(?:\\[\\p{L}[^\\[\\]=\\n]{0,100}]|<\\p{L}[^<>@:=\\n]{0,100}>|(?:\\{\\{|\\$\\{)[A-Za-z _-]{1,100}}}?)");

    /** The names that teams give to what is to be filled in; in a command they may well be content. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(?:TITLE|CREDIT(?:_AFFILIATION)?|COMPONENTS?"
            + "|AFFECTED_VERSIONS|DESCRIPTION(?:_CONTENT)?|CVE|NUM|ISSUE_NR|PR_NUMBER|VMT_COORDINATOR_NAME|PROJECT"
            + "|DISCLOSURE|BUG|NINETY_DAYS)(?![A-Za-z0-9_])");

    private static final Pattern IN_LINK = Pattern.compile(
            "\\$\\{?[A-Z][A-Z0-9_]*+}?|(?i:GHSA(?:-x{4}){3})|CVE-(?:YYYY|[0-9]{4})-(?:N{3,}|X{3,})(?![\\w-])"
                    + "|(?<=[/#=])(?:N{3,}|X{3,}|(?i:todo|tbd))(?![\\w-])");

    private static final Pattern CVE = Pattern.compile(
            "(?=[Cc])(?:\\bCVE-(?:[0-9]{4}|YYYY|XXXX)-[A-Za-z0-9?]*+|(?i:\\bCVE-(?:tb[ad]|todo|pending|unassigned"
                    + "|unknown)\\b|\\bCVE (?:[0-9]{4} )?(?:tb[ad]|todo|pending|unassigned)\\b"
                    + "|\\bCVE[- ](?:[0-9]{4}|YYYY|XXXX)-(?:tb[ad]\\b|todo\\b|pending\\b|unassigned\\b"
                    + "|unknown\\b|[xn]{2,}+\\b|\\?++|0++\\b)))");
    /** What a CVE record may be called without being an id. */
    private static final Pattern CALLED = Pattern.compile("(?i)CVE (?:pending|unassigned)");

    private static final Pattern ZEROS = Pattern.compile("CVE-[0-9]{4}-0+");

    /** What says in so many words that something is missing; no sentence needs it. */
    private static final Pattern MARK = Pattern.compile(
            "(?=[(?\\[<.…#A-Zfgltx])(?:\\((?i:to be (?:announced|confirmed|decided|defined|determined|settled))\\)"
                    + "|(?i:\\b(?:todo|fixme|tb[acd]) ?:)|(?<=^|[:(\\[] ?)(?i:todo|fixme|xxx|\\?{2,3})(?=[)!;]|[.](?: |$)|$)"
                    + "|^[\\[<(]?(?:\\.{3}|…)[]>)]?$|(?i:\\blorem ipsum\\b)"
                    + "|\\b(?!CVE-)[A-Z]{2,10}-(?:[0-9]{4}|YYYY)-(?:X+|N+)\\b|(?i:\\bGHSA(?:-x{4}){3}\\b)"
                    + "|(?<!\\w)#(?:X{2,}|N{2,})\\b"
                    + "|(?<=^|[.:!?] )(?i:to be (?:announced|confirmed|decided|defined|determined|filled in|settled))"
                    + "(?: later)?(?=[.!]|$))");

    /** A whole field that is nothing but a mark. */
    private static final Pattern ALONE = Pattern.compile(
            "[\\[(<{]?(?:(?i:todo|fixme|xxx+|tb[acd]|changeme|to be (?:announced|confirmed|decided|defined|determined"
                    + "|filled in))|\\?{2,}+|\\.{3,}+|…)[])>}]?[.!?]?");

    /** What has a meaning of its own before a noun, or as letters that are short for something. */
    private static final Pattern WORD = Pattern.compile(
            "(?=[CFPRTXt])(?:\\b(?:FIXME|TB[ACD]|CHANGEME|PLACEHOLDER|REPLACEME)\\b|(?<![\\w#-])X{3,}+(?![\\w-])"
                    + "|(?<![\\w.$/@-])(?i:tb[acd])(?![\\w(/@-]|\\.\\w))");

    private static final Pattern WORD_OF_ANY_CASE = Pattern.compile("(?=[TtFf])(?i:\\b(?:todo|fixme)\\b)");
    /** An id of which not a single figure is known. */
    private static final Pattern FORM = Pattern.compile("CVE-(?:[0-9]{4}|YYYY|XXXX)-[XN]+");

    private static final Pattern DAY =
            Pattern.compile("(?=[0-9Y])\\b(?<!-)(?:[0-9]{4}|YYYY)-(?:MM|[Xx]{2}|[0-9]{2})-(?:DD|[Xx]{2})\\b");

    private static final int LONGEST_WORD = 10;

    static String inOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** In an address nothing else looks so: a variable in capitals, or letters for figures. */
    static Stream<Spot> ofLink(String link) {
        return found(IN_LINK, link, around -> Verdict.OPEN);
    }

    static Stream<Spot> placeholders(String text) {
        return found(PLACEHOLDER, text, around -> Verdict.OPEN);
    }

    static boolean isMark(String text) {
        return ALONE.matcher(text).matches();
    }

    static Stream<Spot> instructions(String text) {
        return Instruction.in(inOneLine(Code.cut(text)).strip()).map(words -> new Spot(words, Verdict.OPEN)).stream();
    }

    static Stream<Spot> ofPhrase(String phrase) {
        String words = inOneLine(phrase);
        return Stream.concat(
                found(
                        WORD_OF_ANY_CASE,
                        words,
                        around -> Verdict.OPEN.doubtedIf(around.mention().isKindOfNote()
                                || (!around.isOf(TODO) && around.mention().isName()))),
                open(words, SlotWords::ofPhrase));
    }

    static Stream<Spot> ofProse(String prose) {
        return open(inOneLine(Code.cut(prose)), SlotWords::ofProse);
    }

    private static Stream<Spot> open(String words, Function<String, Verdict> slots) {
        return Stream.of(
                        found(ANY_BRACKETS, words, around -> around.ofBrackets(slots.apply(around.found()))),
                        found(
                                PLACEHOLDER,
                                words,
                                around ->
                                        Verdict.OPEN.doubtedIf(around.mention().isVariable())),
                        found(MARK, words, around -> Verdict.OPEN),
                        instructions(words),
                        todos(words),
                        words(words),
                        found(
                                DAY,
                                words,
                                around ->
                                        Verdict.OPEN.doubtedIf(around.mention().isFormOfDates())),
                        cves(words))
                .flatMap(open -> open);
    }

    private static Stream<Spot> words(String text) {
        Map<String, Boolean> introduced = new HashMap<>();
        return found(
                WORD,
                text,
                around -> introduced.computeIfAbsent(around.found(), letters -> introduces(text, letters))
                        ? Verdict.CONTENT
                        : Verdict.OPEN.doubtedIf(around.mention().isName()));
    }

    /** Whether a text itself says what letters are short for, as in <i>translation block cache (TBC)</i>. */
    private static boolean introduces(String text, String letters) {
        String words = letters.codePoints()
                .limit(LONGEST_WORD)
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)) + "\\p{L}*+")
                .collect(Collectors.joining("[ -]"));
        return Pattern.compile("(?<!\\p{L})(?i:(?!to be )" + words + ") \\(" + Pattern.quote(letters) + "\\)")
                .matcher(text)
                .find();
    }

    static Stream<Spot> brackets(String text) {
        return found(BRACKETS, text, around -> around.ofBrackets(SlotWords.ofText(around.found())));
    }

    static Stream<Spot> todos(String text) {
        return found(
                TODO, text, around -> Verdict.OPEN.doubtedIf(around.mention().isKindOfNote()));
    }

    static Stream<Spot> cves(String text) {
        return found(
                        CVE,
                        text,
                        around -> Verdict.OPEN.doubtedIf((around.isOf(CALLED)
                                        && around.mention().isName())
                                || (around.isOf(FORM) && around.mention().isFormOfIds())))
                .filter(spot -> !isCveId(spot.text()));
    }

    private static Stream<Spot> found(Pattern pattern, String text, Function<Surroundings, Verdict> verdict) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Spot(match.group(), verdict.apply(new Surroundings(text, match))));
    }

    /** What is taken for one thing, each once and in order. */
    static List<String> told(Verdict verdict, Stream<Spot> spots) {
        return spots.filter(spot -> spot.verdict() == verdict)
                .map(Spot::text)
                .distinct()
                .toList();
    }

    private static boolean isCveId(String text) {
        return CveId.read(text).isPresent() && !ZEROS.matcher(text).matches();
    }
}
