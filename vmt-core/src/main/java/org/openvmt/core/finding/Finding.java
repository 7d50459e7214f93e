// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * One thing that a reader, a linter or a check of a text found. Invariants: id and sentence are visible lines. The text
 * form shows neither sentence nor mended value, since both may quote what is under embargo.
 */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

    /**
     * What kind of finding it is; stable from release to release.
     *
     * @return such as {@code LINT-CVE-FORM}
     */
    String id();

    /**
     * How much it matters.
     *
     * @return the level
     */
    Level level();

    /**
     * The field that it is about.
     *
     * @return a path such as {@code vulnerabilities[0].cve-id}; empty for the text as a whole
     */
    String field();

    /**
     * What was found and what was expected.
     *
     * @return one line
     */
    @Value.Redacted
    String sentence();

    /**
     * Where it stands in the text.
     *
     * @return empty if the text is not known, or the finding is about no one place in it
     */
    Optional<Place> place();

    /**
     * The value as it should be, where that is certain.
     *
     * @return empty if it cannot be mended safely
     */
    @Value.Redacted
    Optional<String> mended();

    /** Checks the lines of text. */
    @Value.Check
    default void check() {
        Problems.gather()
                .requireLine(id(), "id")
                .requireLine(sentence(), "sentence")
                .throwIfAny();
    }

    /**
     * A finding about a field.
     *
     * @param level how much it matters
     * @param id what kind of finding it is
     * @param field the field; empty for the text as a whole
     * @param sentence what was found and what was expected, in one line
     * @return the finding, without place and mended value
     */
    static Finding of(Level level, String id, String field, String sentence) {
        return builder().level(level).id(id).field(field).sentence(sentence).build();
    }

    /**
     * The same finding with its place.
     *
     * @param place where it stands
     * @return the finding
     */
    default Finding at(Place place) {
        return builder().from(this).place(place).build();
    }

    /**
     * The same finding with a mended value.
     *
     * @param value the value as it should be
     * @return the finding
     */
    default Finding mendedAs(String value) {
        return builder().from(this).mended(value).build();
    }

    /**
     * A finding to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a finding. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
