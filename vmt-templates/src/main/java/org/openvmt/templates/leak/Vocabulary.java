// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that fixes of vulnerabilities are known by, and those that mean nothing by themselves. */
final class Vocabulary {

    private static final int SHORTEST_WORD = 4;
    private static final int LONG_WORD = 7;

    private static final Set<String> COMMON =
            lines("common").flatMap(line -> Word.stems(line).stream()).collect(Collectors.toUnmodifiableSet());

    /** By their first words. */
    private static final Map<String, List<Phrase>> SIGNS = Stream.concat(
                    lines("telling").map(words -> Phrase.of(words, LeakSign.TELLING_WORD)),
                    lines("suspect").map(words -> Phrase.of(words, LeakSign.SUSPECT_WORD)))
            .distinct()
            .collect(Collectors.groupingBy(Phrase::first));

    /** By what they are when written without a blank. */
    private static final Map<String, LeakSign> GLUED = SIGNS.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Phrase::glued, Phrase::sign, Vocabulary::stronger));

    /** Words that are long enough to be known at the end of another one, or at its beginning. */
    private static final List<String> LONG = GLUED.keySet().stream()
            .filter(stem -> stem.length() >= LONG_WORD)
            .sorted()
            .toList();

    private Vocabulary() {}

    private static LeakSign stronger(LeakSign one, LeakSign other) {
        return one.level().compareTo(other.level()) >= 0 ? one : other;
    }

    /** What is a sign if its pieces, or its words, are read as one. */
    static Optional<LeakSign> glued(String stem) {
        // A plural loses its ending before the word does, as zerodays and zeroday.
        Optional<LeakSign> whole =
                Optional.ofNullable(GLUED.get(stem)).or(() -> Optional.ofNullable(GLUED.get(Word.stem(stem))));
        if (whole.isPresent()) {
            return whole;
        }
        return LONG.stream()
                .filter(word -> stem.length() > word.length() + 1 && (stem.startsWith(word) || stem.endsWith(word)))
                .findFirst()
                .map(GLUED::get);
    }

    /** The phrases that begin with a word. */
    static List<Phrase> signs(String stem) {
        return SIGNS.getOrDefault(stem, List.of());
    }

    /** Whether a word says something of its own. */
    static boolean isTelling(String stem) {
        return stem.length() >= SHORTEST_WORD && !COMMON.contains(stem);
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name + ".txt")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
