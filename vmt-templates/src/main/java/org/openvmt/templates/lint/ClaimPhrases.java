// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words around a version that say something of it. They count only where the sentence speaks of a known name: that a
 * library was mended in its own 2.81 says nothing of the product.
 */
final class ClaimPhrases {

    private static final Pattern BELOW = Pattern.compile("\\b(?:prior to|before|(?:earlier|older|lower) than)\\b");
    private static final Pattern UP_TO = Pattern.compile("\\b(?:up to|through|until)(?: and including)?\\b");
    private static final Pattern FIXED =
            Pattern.compile("\\b(?:fixed|patched|resolved|corrected|addressed) (?:in|by|with|since)\\b");
    private static final Pattern AND_EARLIER =
            Pattern.compile("^ ?+(?:and|or) (?:all )?(?:earlier|below|prior|older|lower|previous)\\b");
    private static final Pattern VERSION_WORDS = Pattern.compile("\\b(?:versions?|releases?)\\b");
    private static final Pattern FILLERS =
            Pattern.compile("\\b(?:all|any|the|versions?|releases?|in|of|is|are|was|were)\\b|[(,]");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final List<String> names;

    /** Names in lower case, the longest first. */
    ClaimPhrases(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * What is said, and of whom.
     *
     * @param kind what is said
     * @param name the known name that it is said of; empty if none stands beside the version
     */
    record Phrase(VersionClaim.Kind kind, String name) {}

    Optional<Phrase> around(String before, String behind) {
        String words = before.toLowerCase(Locale.ROOT);
        if (AND_EARLIER.matcher(behind.toLowerCase(Locale.ROOT)).find()) {
            return phrase(VersionClaim.Kind.UP_TO, words, "");
        }
        for (VersionClaim.Kind kind : VersionClaim.Kind.values()) {
            Optional<MatchResult> last = before(kind).matcher(words).results().reduce((earlier, later) -> later);
            Optional<Phrase> phrase = last.flatMap(
                    found -> phrase(kind, words.substring(0, found.start()), words.substring(found.end())));
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> phrase(VersionClaim.Kind kind, String head, String rest) {
        String between = bare(rest);
        String subject = bare(head);
        String ahead = names.stream()
                .filter(name -> endsWith(subject, name))
                .findFirst()
                .orElse("");
        if (!between.isEmpty()) {
            return names.contains(between) ? Optional.of(new Phrase(kind, between)) : Optional.empty();
        }
        boolean ofVersions = subject.isEmpty() && VERSION_WORDS.matcher(head).find();
        return kind == VersionClaim.Kind.FIXED || !ahead.isEmpty() || ofVersions
                ? Optional.of(new Phrase(kind, ahead))
                : Optional.empty();
    }

    private static Pattern before(VersionClaim.Kind kind) {
        return switch (kind) {
            case BELOW -> BELOW;
            case UP_TO -> UP_TO;
            case FIXED -> FIXED;
        };
    }

    private static boolean endsWith(String subject, String name) {
        return subject.equals(name) || subject.endsWith(" " + name);
    }

    private static String bare(String words) {
        return BLANKS.matcher(FILLERS.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
