// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that are nearly others: a letter or two are missing, wrong or too many. Short names are like too many words. */
public final class Misspelling {

    private static final int SLIPS = 2;
    private static final int SHORTEST = 5;
    private static final Set<String> ENDINGS = Set.of("ed", "er", "ers", "ing");
    private static final Set<String> ENDINGS_BEHIND_E = Set.of("d", "r", "rs");
    private static final Set<String> NAMES_END = Set.of("s", "d", "r", "rs", "ed", "er", "ers");
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(SLIPS);

    private Misspelling() {}

    /**
     * Whether a name is nearly another, or the same but for capitals.
     *
     * @param written the name as it is written
     * @param name the other name, in lower case
     * @return whether one may stand for the other
     */
    public static boolean isNear(String written, String name) {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(name, "name");
        return written.length() >= SHORTEST
                && written.length() <= name.length() + SLIPS
                && name.length() >= SHORTEST
                && DISTANCE.apply(written.toLowerCase(Locale.ROOT), name) >= 0
                && !isOtherForm(written.toLowerCase(Locale.ROOT), name);
    }

    /** Whether it is a word of its own from the same stem, such as "reviewers" beside "reviews". */
    private static boolean isOtherForm(String written, String name) {
        int stem = 0;
        while (stem < Math.min(written.length(), name.length()) && written.charAt(stem) == name.charAt(stem)) {
            stem++;
        }
        boolean behindE = stem > 0 && written.charAt(stem - 1) == 'e';
        return stem >= SHORTEST - 1
                && (ENDINGS.contains(written.substring(stem))
                        || (behindE && ENDINGS_BEHIND_E.contains(written.substring(stem))))
                && (stem == name.length() || NAMES_END.contains(name.substring(stem)));
    }

    /**
     * The name that is meant by a misspelt one.
     *
     * @param written the name as it is written
     * @param names those that may be meant, in lower case
     * @return the only one that is near; empty if there are none or several
     */
    public static Optional<String> of(String written, Collection<String> names) {
        Objects.requireNonNull(names, "names");
        List<String> near = names.stream().filter(name -> isNear(written, name)).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
