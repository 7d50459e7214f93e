// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.templates.advisory.PersonName;

/**
 * The organisation that somebody is from, as sentences name it: without its legal form, by what stands in brackets beside
 * it, in one word, or by a part that is a name of its own.
 *
 * @param spellings patterns of the whole
 * @param parts patterns of parts, which say something only where they are credited
 */
record Employer(List<String> spellings, List<String> parts) {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)(?:[, &]+(?:and )?(?:incorporated|inc|ltd|limited|llc|llp"
                    + "|gmbh|kg|ag|se|sa|s\\.a|spa|corp|corporation|company|co|bv|nv|plc|pty|oy|ab|a/s|e\\. ?v)\\.?)+$");

    /** What stands in the place of an organisation where somebody named none. */
    private static final Set<String> NONE = Set.of(
            "none",
            "n/a",
            "na",
            "-",
            "independent",
            "independent researcher",
            "security researcher",
            "freelance",
            "freelancer",
            "self-employed",
            "private",
            "unknown",
            "anonymous",
            "individual");

    private static final Set<String> GENERIC = Set.of(
            ("academy center centre cloud college computing department engineering foundation global group institute"
                            + " international lab laboratories laboratory labs machines national networks product project"
                            + " research science security services software solutions state system systems team tech"
                            + " technologies technology university zero")
                    .split(" "));

    private static final int SHORTEST_PART = 4;

    static Employer of(String affiliation, Set<String> plainWords) {
        if (NONE.contains(affiliation.strip().toLowerCase(Locale.ROOT))) {
            return new Employer(List.of(), List.of());
        }
        Set<String> spellings = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (PersonName recorded : names(affiliation)) {
            String name = LEGAL_FORM.matcher(String.join(" ", recorded.words())).replaceFirst("");
            List<String> words = List.of(name.split(" ", -1));
            List<String> telling = words.stream()
                    .filter(word -> !word.isEmpty())
                    .filter(word -> !GENERIC.contains(word.toLowerCase(Locale.ROOT)))
                    .filter(word -> !plainWords.contains(word.toLowerCase(Locale.ROOT)))
                    .toList();
            if (!telling.isEmpty()) {
                spellings.add(
                        recorded.isWrittenWithoutBlanks() ? Spelling.withoutBlanks(name) : inOneWordOrMore(words));
            }
            telling.stream()
                    .filter(word -> word.length() >= SHORTEST_PART)
                    .forEach(word -> parts.add(Spelling.bounded(Spelling.ofWord(word))));
        }
        return new Employer(List.copyOf(spellings), List.copyOf(parts));
    }

    private static String inOneWordOrMore(List<String> words) {
        return Spelling.bounded(
                words.stream().map(Spelling::ofWord).collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}")));
    }

    /** The whole name, and a short one in brackets. */
    private static List<PersonName> names(String affiliation) {
        return Stream.concat(
                        PersonName.allOf(affiliation).stream(),
                        PersonName.employersBeside(affiliation).stream()
                                .flatMap(shorter -> PersonName.allOf(shorter).stream()))
                .toList();
    }
}
