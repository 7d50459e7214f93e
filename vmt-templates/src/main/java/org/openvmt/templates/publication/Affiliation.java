// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.util.Locale;
import java.util.Set;

/** What published advisories write for the affiliation of a reporter. */
public final class Affiliation {

    private static final Set<String> NONE = Set.of("unknown", "none", "n/a", "todo", "tbd");

    private Affiliation() {}

    /**
     * Whether a text says that there is nothing to say, such as {@code UNKNOWN}.
     *
     * @param text what stands for the affiliation
     * @return whether it names nobody
     */
    public static boolean isNone(String text) {
        return NONE.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
