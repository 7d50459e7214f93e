// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that somebody may have meant who typed another. */
final class Nearest {

    private Nearest() {}

    /** What to put behind a refusal; empty if no known word is near. */
    static String hint(String typed, Collection<String> known) {
        String wanted = plain(typed);
        // Two letters in five may be wrong: duties are found by "dutys".
        int most = 2 * wanted.length() / 5;
        LevenshteinDistance distance = new LevenshteinDistance(most);
        return known.stream()
                .collect(Collectors.toMap(word -> word, word -> distance.apply(wanted, plain(word))))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() >= 0)
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(word -> "; did you mean " + word.getKey() + "?")
                .orElse("");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
