// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Problems;
import org.openvmt.templates.text.Markdown;

/**
 * A row of the index (ART-11): an advisory, or a note, in a line. Invariants: versions and description are visible lines
 * without blanks around them, and the link holds
 * no blank and no angle bracket. Section 11 of the process.
 */
@Value.Immutable
public sealed interface IndexRow permits ImmutableIndexRow {

    /** Newest first; of one day, the higher number first. */
    Comparator<IndexRow> NEWEST_FIRST =
            Comparator.comparing(IndexRow::date).thenComparing(IndexRow::id).reversed();

    /**
     * The day of the publication.
     *
     * @return a day of the UTC calendar
     */
    LocalDate date();

    /**
     * The number of the advisory.
     *
     * @return the number
     */
    AdvisoryId id();

    /**
     * Where the advisory lies.
     *
     * @return an address, often relative to the index; empty if the row does not say
     */
    Optional<String> link();

    /**
     * The affected versions.
     *
     * @return one line, such as {@code < 1.10.5, < 1.11.1}
     */
    @Value.Redacted
    String versions();

    /**
     * What it is about.
     *
     * @return one line
     */
    @Value.Redacted
    String description();

    /**
     * Checks the texts, and encodes the round brackets of the link.
     *
     * @return the row in its one form
     */
    @Value.Check
    default IndexRow check() {
        Problems problems =
                Problems.gather().requireLine(versions(), "versions").requireLine(description(), "description");
        link().ifPresent(text -> problems.requireLine(text, "link")
                .require(
                        Cells.isAddress(text),
                        "link",
                        () -> "holds a blank or an angle bracket, expected an address with these encoded"));
        problems.throwIfAny();
        Optional<String> address = link().map(Markdown::link);
        String range = versions().strip();
        String line = description().strip();
        return link().equals(address)
                        && versions().equals(range)
                        && description().equals(line)
                ? this
                : builder()
                        .from(this)
                        .link(address)
                        .versions(range)
                        .description(line)
                        .build();
    }

    /**
     * The row as Markdown.
     *
     * @return a row of a table with four cells, in one line without its end
     */
    default String markdown() {
        String advisory =
                link().map(address -> "[" + id() + "](" + address + ")").orElseGet(() -> id().toString());
        return "| " + date() + " | " + advisory + " | " + Markdown.cell(versions()) + " | "
                + Markdown.cell(description()) + " |";
    }

    /**
     * The row that a line spells.
     *
     * @param line a row of a table with four cells: date, linked number, affected versions, description
     * @return the row
     * @throws org.openvmt.core.value.InvalidValueException if it is none; it names every cell that is wrong
     */
    static IndexRow parse(String line) {
        return RowReader.parse(line);
    }

    /**
     * A row to write.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the cells. */
    final class Builder extends ImmutableIndexRow.Builder {
        Builder() {}
    }
}
