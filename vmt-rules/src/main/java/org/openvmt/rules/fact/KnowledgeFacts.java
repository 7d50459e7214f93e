// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import org.immutables.value.Value;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Role;

/** What the decision on what one party may know reads: whom the case admits, and what is on record about the party. */
@Value.Immutable
public sealed interface KnowledgeFacts permits ImmutableKnowledgeFacts {

    /**
     * The part that the party plays.
     *
     * @return its role
     */
    Role role();

    /**
     * The audiences that the case admits.
     *
     * @return the extent
     */
    Extent extent();

    /**
     * Whether the case is open (EXT-6).
     *
     * @return true if the extent admits everyone
     */
    default boolean openToEveryone() {
        return extent().admits(Audience.EVERYONE);
    }

    /**
     * Whether the report names the party as a reporter.
     *
     * @return true if it does
     */
    boolean namedReporter();

    /**
     * Whether the party is a member of the team.
     *
     * @return true if profile or case list it as one, or if neither lists anybody
     */
    boolean teamMember();

    /**
     * Whether the party is on the report as a core reviewer, or as a developer whom a subscribed core reviewer named.
     *
     * @return true if so
     */
    boolean onTheReport();

    /**
     * Whether the list of the party was notified, or any list if the profile does not tell which one is the party's.
     *
     * @return false if no notification stands
     */
    boolean listNotified();

    /**
     * Whether the party employs a member of the team (EXT-7).
     *
     * @return true if so
     */
    boolean employsMember();

    /**
     * Whether the party has certainly been notified itself, as a stakeholder (EXT-7).
     *
     * @return true if its own list was notified, or every list if the profile does not tell which one is the party's
     */
    boolean toldItself();

    /**
     * Whether the reporter's terms keep the party out (EXT-12).
     *
     * @return true if they do
     */
    boolean excluded();

    /**
     * Whether a delay of the project was brought before the party (EXT-10).
     *
     * @return true if so
     */
    boolean delayEscalated();

    /**
     * Facts to fill in.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts. */
    final class Builder extends ImmutableKnowledgeFacts.Builder {
        Builder() {}
    }
}
