// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that are nearly others: a letter or two are missing, wrong or too many. Short names are like too many words. */
public final class Misspelling {

    private static final int SLIPS = 2;
    private static final int SHORTEST = 5;
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
                && DISTANCE.apply(written.toLowerCase(Locale.ROOT), name) >= 0;
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
