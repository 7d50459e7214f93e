// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Locale;
import org.immutables.value.Value;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Problems;

/** How the advisories, or the notes, of a team are numbered (ART-21). */
@Value.Immutable
@JsonDeserialize(builder = Numbering.Builder.class)
@JsonPropertyOrder({"prefix", "digits"})
public sealed interface Numbering permits ImmutableNumbering {

    /**
     * What the numbers begin with.
     *
     * @return such as {@code KCSA}
     */
    String prefix();

    /**
     * How many digits the number has behind the year, at least.
     *
     * @return 2 for {@code KCSA-2026-01}, 3 for {@code OSSA-2026-001}
     */
    int digits();

    /**
     * The id with the given number.
     *
     * @param year the year, four digits
     * @param number the number in that year, from 1 on
     * @return such as {@code KCSA-2026-01}
     */
    default AdvisoryId id(int year, int number) {
        return AdvisoryId.of(prefix(), String.format(Locale.ROOT, "%04d-%0" + digits() + "d", year, number));
    }

    /** Checks prefix and digits. */
    @Value.Check
    default void check() {
        Problems.gather()
                .require(
                        prefix().matches("[A-Z]{2,10}"),
                        "prefix",
                        () -> "\"" + prefix() + "\" is no prefix, expected 2 to 10 capital letters")
                .require(
                        digits() >= 2 && digits() <= 6,
                        "digits",
                        () -> "\"" + digits() + "\" is out of range, expected 2 to 6")
                .throwIfAny();
    }

    /**
     * A numbering to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableNumbering.Builder {
        Builder() {}
    }
}
