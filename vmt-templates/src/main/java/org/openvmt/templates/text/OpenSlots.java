// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;

/**
 * What a text was to be filled in with and was not: slots, placeholders, {@code TODO}, CVE ids that are none (ART-24).
 * Each is told once, in the order of the text. A text whose lines were folded is to be unfolded first.
 */
public final class OpenSlots {

    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");
    private static final Pattern BRACKETS =
            Pattern.compile("(?<![\\w)\\]])\\[[a-z]++(?: [a-z]++){0,8}](?!\\()|<[a-z]++(?: [a-z()/]++){1,8}…?>");
    /** The names that teams give to what is to be filled in; in a command they may well be content. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(?:TITLE|CREDIT(?:_AFFILIATION)?|COMPONENTS?"
            + "|AFFECTED_VERSIONS|DESCRIPTION(?:_CONTENT)?|CVE|NUM|ISSUE_NR|PR_NUMBER|VMT_COORDINATOR_NAME|PROJECT"
            + "|DISCLOSURE|BUG|NINETY_DAYS)(?![A-Za-z0-9_])");

    private static final Pattern WORDS = Pattern.compile("[^a-z]+");
    private static final Pattern CVE = Pattern.compile(
            "\\bCVE-(?:(?:[0-9]{4}|YYYY|XXXX)-[A-Za-z0-9?]*|(?i:tbd|todo|pending|unassigned|unknown)\\b)");

    /** What slots of templates are made of; brackets with any other word in them are content. */
    private static final Set<String> SLOT_WORDS = Set.of(
            "project",
            "feature",
            "name",
            "names",
            "s",
            "action",
            "actor",
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
            "company",
            "number",
            "your",
            "insert",
            "fill",
            "here",
            "the",
            "and",
            "of");

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
        List<String> words =
                WORDS.splitAsStream(slot).filter(word -> !word.isEmpty()).toList();
        return words.size() == 1 ? LONE_SLOTS.contains(words.get(0)) : SLOT_WORDS.containsAll(words);
    }

    private static boolean isCveId(String text) {
        try {
            return CveId.parse(text).toString().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
