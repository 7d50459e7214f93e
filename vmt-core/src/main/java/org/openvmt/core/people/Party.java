// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/**
 * Somebody who has to do with a case: a person, or an organisation. The journal refers to a party by its name.
 * Invariant: the name is one visible line.
 */
@Value.Immutable
@JsonDeserialize(builder = Party.Builder.class)
@JsonPropertyOrder({"name", "role", "employer", "address", "remark"})
public sealed interface Party permits ImmutableParty {

    /**
     * The name, unique within a case.
     *
     * @return one visible line
     */
    String name();

    /**
     * The part that the party mainly plays.
     *
     * @return the role
     */
    Role role();

    /**
     * Whom a person works for; what the rule about employers of team members (EXT-7) goes by.
     *
     * @return the organisation, as the profile's stakeholders spell it; empty if there is none or it is unknown
     */
    Optional<String> employer();

    /**
     * Where the party gets mail.
     *
     * @return the address; empty if unknown
     */
    @Value.Redacted
    Optional<MailAddress> address();

    /**
     * A word for the reader of a case file, such as that the name is invented.
     *
     * @return empty if there is nothing to remark
     */
    Optional<String> remark();

    /** Checks the lines of text. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather().requireLine(name(), "name");
        employer().ifPresent(text -> problems.requireLine(text, "employer"));
        remark().ifPresent(text -> problems.requireLine(text, "remark"));
        problems.throwIfAny();
    }

    /**
     * A party to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a party. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
