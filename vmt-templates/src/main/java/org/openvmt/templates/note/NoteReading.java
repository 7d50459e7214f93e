// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.publication.Reference;
import org.openvmt.templates.publication.Unplaced;

/**
 * What a document holds that is read as a security note (ART-13). The note itself is there if the document has all its
 * parts; else the findings say what is missing, and the parts that were found stand here. Every line of the document that
 * is not blank stands in the title, in a section or among the unplaced texts.
 */
@Value.Immutable
public sealed interface NoteReading permits ImmutableNoteReading {

    /**
     * The number in front of the title; if there is none, the one that the contacts give to the note itself.
     *
     * @return such as {@code KCSN-2026-01} or {@code OSSN-0047}; empty if there is none
     */
    Optional<String> number();

    /**
     * The title without the number.
     *
     * @return one line; empty if there is none
     */
    @Value.Redacted
    Optional<String> title();

    /**
     * The parts that were found.
     *
     * @return in the order of the document, each part once
     */
    List<NoteSection> sections();

    /**
     * Every place to read on that the contacts name, with its label. The original report and the lists stand here
     * alone, since a case knows them by itself; the other links are those of the note, too.
     *
     * @return in the order of the document
     */
    @Value.Redacted
    List<Reference> references();

    /**
     * The note.
     *
     * @return empty if the document lacks one of its parts
     */
    @Value.Redacted
    Optional<SecurityNote> note();

    /**
     * What belongs to no part of a note.
     *
     * @return in the order of the document
     */
    List<Unplaced> unplaced();

    /**
     * What there is to say about the document.
     *
     * @return ids that begin with {@code NOTE-}
     */
    List<Finding> findings();

    /**
     * The part as it was found.
     *
     * @param part which one
     * @return empty if the document has none
     */
    default Optional<NoteSection> section(NotePart part) {
        return sections().stream().filter(section -> section.part() == part).findFirst();
    }
}
