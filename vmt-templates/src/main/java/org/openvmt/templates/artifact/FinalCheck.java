// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.templates.text.UnsafeCharacter;

/**
 * The last look at a text before it goes out: no open slot, no {@code TODO}, no CVE id that is none (ART-24), no
 * character that deceives the eye, no name of a reporter who stays anonymous (EMB-3).
 */
final class FinalCheck {

    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");
    private static final Pattern BRACKETS =
            Pattern.compile("(?<![\\w)\\]])\\[[a-z]++(?: [a-z]++){0,8}](?!\\()|<[a-z]++(?: [a-z()/]++){1,8}…?>");
    /** The names that teams give to what is to be filled in; in a command they may well be content. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(?:TITLE|CREDIT(?:_AFFILIATION)?|COMPONENTS?"
            + "|AFFECTED_VERSIONS|DESCRIPTION(?:_CONTENT)?|CVE|NUM|ISSUE_NR|PR_NUMBER|VMT_COORDINATOR_NAME|PROJECT"
            + "|DISCLOSURE|BUG|NINETY_DAYS)(?![A-Za-z0-9_])");

    private static final Pattern WORDS = Pattern.compile("[^a-z]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
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

    private final Rendering rendering;

    FinalCheck(Rendering rendering) {
        this.rendering = rendering;
    }

    void run(String text) {
        boolean isFinal = rendering.stage() == Stage.FINAL;
        Optional<UnsafeCharacter> unsafe =
                isFinal ? UnsafeCharacter.firstIn(text) : UnsafeCharacter.firstSurrogateIn(text);
        rendering.require(
                unsafe.isEmpty(),
                ArtifactRule.ART_24,
                () -> "the text holds " + unsafe.map(Object::toString).orElse(""));
        if (isFinal) {
            // A folded block breaks lines and single quotes come in pairs, whatever the words in them.
            String words = BLANKS.matcher(text.replace("''", "'")).replaceAll(" ");
            placeholders(words);
            slots(words);
            cveIds(words);
            anonymity(words);
        }
    }

    /** Whether a part of a text can be seen as it is, wherever it stands in the text. */
    void visible(String part, String text) {
        Optional<UnsafeCharacter> unsafe = UnsafeCharacter.firstIn(text);
        rendering.require(
                unsafe.isEmpty(),
                ArtifactRule.ART_24,
                () -> "a " + part + " holds " + unsafe.map(Object::toString).orElse(""));
    }

    private void placeholders(String text) {
        Matcher found = PLACEHOLDER.matcher(text);
        Set<String> seen = new HashSet<>();
        while (found.find()) {
            if (seen.add(found.group())) {
                rendering.remark(ArtifactRule.ART_24.because(
                        "the text holds " + found.group() + ": see that it is content and no slot left open"));
            }
        }
    }

    private void slots(String text) {
        rendering.require(
                !TODO.matcher(text).find(),
                ArtifactRule.ART_24,
                () -> "the text says TODO, expected what is to be done");
        Matcher brackets = BRACKETS.matcher(text);
        Set<String> seen = new HashSet<>();
        while (brackets.find()) {
            String slot = brackets.group();
            List<String> words =
                    WORDS.splitAsStream(slot).filter(word -> !word.isEmpty()).toList();
            boolean open = words.size() == 1 ? LONE_SLOTS.contains(words.get(0)) : SLOT_WORDS.containsAll(words);
            rendering.require(
                    !open || !seen.add(slot), ArtifactRule.ART_24, () -> "the slot " + slot + " is not filled in");
        }
    }

    private void cveIds(String text) {
        Matcher found = CVE.matcher(text);
        Set<String> seen = new HashSet<>();
        while (found.find()) {
            String id = found.group();
            rendering.require(
                    isCveId(id) || !seen.add(id),
                    ArtifactRule.ART_24,
                    () -> "\"" + id + "\" is no CVE id, expected CVE-YYYY-N…");
        }
    }

    private static boolean isCveId(String text) {
        try {
            return CveId.parse(text).toString().equals(text);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private void anonymity(String text) {
        if (!rendering.caseRecord().credits().anonymous()) {
            return;
        }
        Stream<String> reporters =
                rendering.caseFile().report().reporters().stream().map(Reporter::name);
        Stream<String> credits = rendering.caseRecord().description().stream()
                .flatMap(description -> description.credits().stream())
                .map(Credit::name);
        boolean named = Stream.concat(reporters, credits)
                .map(name -> BLANKS.matcher(name.strip()).replaceAll(" "))
                .anyMatch(name -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find());
        rendering.require(!named, ArtifactRule.EMB_3, () -> "the text names the reporter, who stays anonymous");
    }
}
