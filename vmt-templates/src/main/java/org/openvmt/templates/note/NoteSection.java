// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import org.immutables.value.Value;
import org.openvmt.core.finding.Place;

/** A part of a note as it was found. */
@Value.Immutable
public sealed interface NoteSection permits ImmutableNoteSection {

    /**
     * Which part it is.
     *
     * @return the part
     */
    NotePart part();

    /**
     * Where its heading stands.
     *
     * @return the place of the heading
     */
    Place place();

    /**
     * What stands below its heading.
     *
     * @return the lines as they were written, with a line feed between them
     */
    @Value.Redacted
    String text();

    /**
     * A section.
     *
     * @param part which part it is
     * @param place where its heading stands
     * @param text what stands below the heading
     * @return the section
     */
    static NoteSection of(NotePart part, Place place, String text) {
        return ImmutableNoteSection.builder().part(part).place(place).text(text).build();
    }
}
