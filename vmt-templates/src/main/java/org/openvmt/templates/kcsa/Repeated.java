// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Knows which keys one item or mapping has said, and keeps aside what it says again, with all that stands below. */
final class Repeated {

    private final Reading reading;
    private final Set<String> said = new HashSet<>();
    private boolean begun;

    /** The key that was said again last, as long as entries stand below it. */
    private Optional<Entry> again = Optional.empty();

    Repeated(Reading reading) {
        this.reading = reading;
    }

    /** Begins an item or mapping; before the first, nothing is said twice. */
    void begin() {
        begun = true;
        said.clear();
    }

    /** Notes a key; whether it was said before. */
    boolean says(String key) {
        return begun && !said.add(key);
    }

    /** Keeps a key that is said again. */
    void keep(Entry entry, String field) {
        reading.twice(field, entry.place());
        reading.keep(entry);
        again = Optional.of(entry);
    }

    /** Whether an entry stands below a key that is said again, with which it is kept. */
    boolean holds(Entry entry) {
        again = again.filter(entry::isBelow);
        again.filter(key -> !key.lines().equals(entry.lines())).ifPresent(key -> reading.keep(entry));
        return again.isPresent();
    }
}
