// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import org.immutables.value.Value;
import org.openvmt.core.finding.Place;

/** Lines of a document that belong to no part of a note. */
@Value.Immutable
public sealed interface UnplacedText permits ImmutableUnplacedText {

    /**
     * Where they begin.
     *
     * @return the place of the first of them
     */
    Place place();

    /**
     * The lines themselves.
     *
     * @return as they were written, with a line feed between them
     */
    @Value.Redacted
    String text();

    /**
     * Some lines.
     *
     * @param place where they begin
     * @param text the lines
     * @return the text
     */
    static UnplacedText of(Place place, String text) {
        return ImmutableUnplacedText.builder().place(place).text(text).build();
    }
}
