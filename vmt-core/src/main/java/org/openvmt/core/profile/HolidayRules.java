// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openvmt.core.embargo.HolidayPeriod;
import org.openvmt.core.value.Problems;

/** Which days are off for a team and its stakeholders (DATE-4, DATE-12). */
@Value.Immutable
@JsonDeserialize(builder = HolidayRules.Builder.class)
@JsonPropertyOrder({"periods", "countries"})
public sealed interface HolidayRules permits ImmutableHolidayRules {

    /**
     * Periods that the team names itself.
     *
     * @return in the order of the profile
     */
    List<HolidayPeriod> periods();

    /**
     * Countries whose public holidays count, since stakeholders sit in many.
     *
     * @return ISO 3166-1 codes of two letters
     */
    Set<String> countries();

    /** Checks the codes of the countries. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        countries()
                .forEach(code -> problems.require(
                        code.matches("[A-Z]{2}"),
                        "countries",
                        () -> "\"" + code + "\" is no country code, expected two capital letters"));
        problems.throwIfAny();
    }

    /**
     * Days off to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableHolidayRules.Builder {
        Builder() {}
    }
}
