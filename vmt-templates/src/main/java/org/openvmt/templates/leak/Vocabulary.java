// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that fixes of vulnerabilities are known by, and those that mean nothing by themselves. */
final class Vocabulary {

    private static final int SHORTEST_WORD = 4;

    private static final Set<String> COMMON =
            lines("common").flatMap(line -> Word.stems(line).stream()).collect(Collectors.toUnmodifiableSet());

    /** By their first words. */
    private static final Map<String, List<Phrase>> SIGNS = Stream.concat(
                    lines("telling").map(words -> Phrase.of(words, LeakSign.TELLING_WORD)),
                    lines("suspect").map(words -> Phrase.of(words, LeakSign.SUSPECT_WORD)))
            .distinct()
            .collect(Collectors.groupingBy(Phrase::first));

    private Vocabulary() {}

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
