// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Problems;

/**
 * A security note: what to know and to do where no complete fix is to be had (ART-13). Invariants: title and author are
 * visible lines, the other parts hold text. What means nothing in a document is dropped: blanks around a line, blank
 * lines around a text, the kind of its line breaks. Process section <i>Reception</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = SecurityNote.Builder.class)
@JsonPropertyOrder({
    "id",
    "title",
    "summary",
    "affected",
    "discussion",
    "recommended-actions",
    "author",
    "company",
    "links",
    "cves"
})
public sealed interface SecurityNote permits ImmutableSecurityNote {

    /**
     * The number of the note.
     *
     * @return empty while it has none
     */
    Optional<AdvisoryId> id();

    /**
     * What the note is called.
     *
     * @return one visible line
     */
    @Value.Redacted
    String title();

    /**
     * The note in a few sentences.
     *
     * @return Markdown text
     */
    @Value.Redacted
    String summary();

    /**
     * The services and the software that are affected.
     *
     * @return at least one, each a visible line
     */
    @Value.Redacted
    List<String> affected();

    /**
     * What it is about, at length.
     *
     * @return Markdown text
     */
    @Value.Redacted
    String discussion();

    /**
     * What operators should do.
     *
     * @return Markdown text
     */
    @Value.Redacted
    String recommendedActions();

    /**
     * Who wrote the note.
     *
     * @return one visible line
     */
    String author();

    /**
     * The company that the author works for.
     *
     * @return empty if there is none
     */
    Optional<String> company();

    /**
     * Where to read on: the note itself, the original report, the lists.
     *
     * @return empty if there is nothing
     */
    @Value.Redacted
    List<Link> links();

    /**
     * The CVE ids that the note is about.
     *
     * @return ascending, each once; empty if there is none
     */
    List<CveId> cves();

    /**
     * Checks the texts, and puts them and the CVE ids into their one form.
     *
     * @return the note in that form
     */
    @Value.Check
    default SecurityNote check() {
        Problems problems = Problems.gather()
                .requireLine(title(), "title")
                .requireText(summary(), "summary")
                .require(!affected().isEmpty(), "affected", () -> "is empty, expected at least one")
                .requireText(discussion(), "discussion")
                .requireText(recommendedActions(), "recommended-actions")
                .requireLine(author(), "author");
        affected().forEach(line -> problems.requireLine(line, "affected"));
        company().ifPresent(line -> problems.requireLine(line, "company"));
        problems.throwIfAny();
        return NoteText.isTidy(this) ? this : NoteText.tidy(this);
    }

    /**
     * A note to write.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a note. */
    final class Builder extends ImmutableSecurityNote.Builder {
        Builder() {}
    }
}
