// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.Problems;

/**
 * What an advisory says beyond the impact description and the journal: its number, how to reproduce, where to read on.
 * Process section <i>Publish KCSA</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = AdvisoryDraft.Builder.class)
@JsonPropertyOrder({"id", "references", "reproduce", "notes"})
public sealed interface AdvisoryDraft permits ImmutableAdvisoryDraft {

    /**
     * The number of the advisory.
     *
     * @return empty while it has none
     */
    Optional<AdvisoryId> id();

    /**
     * Where to read on, beside the issue and the changes, which the case knows itself.
     *
     * @return empty if there is nothing
     */
    @Value.Redacted
    List<Link> references();

    /**
     * How to reproduce the vulnerability.
     *
     * @return paragraphs of text; empty if nothing is said
     */
    @Value.Redacted
    List<String> reproduce();

    /**
     * Remarks at the end.
     *
     * @return paragraphs of text; empty if there are none
     */
    @Value.Redacted
    List<String> notes();

    /** Checks that every paragraph holds text. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        reproduce().forEach(text -> problems.requireText(text, "reproduce"));
        notes().forEach(text -> problems.requireText(text, "notes"));
        problems.throwIfAny();
    }

    /**
     * A draft to write.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a draft. */
    final class Builder extends ImmutableAdvisoryDraft.Builder {
        Builder() {}
    }
}
