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
     * Whether the party is on record in the part that it plays.
     *
     * @return for a reporter: named by the report; for a member or coordinator: listed by the profile, or by the case if
     *     the profile lists nobody; for a core reviewer or developer: on the report as one; for an approver, a numbering
     *     authority or an escalation contact: named as one by profile or case
     */
    boolean known();

    /**
     * Whether the party employs a member of the team (EXT-7).
     *
     * @return true if so
     */
    boolean employsMember();

    /**
     * Whether the party has been notified itself, as a stakeholder (EXT-5, EXT-7, STK-2).
     *
     * @return true if its own list was notified, or if it was put on the report after a notification
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
