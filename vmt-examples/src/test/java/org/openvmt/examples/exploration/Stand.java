// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;

/**
 * Where a case stands at a moment, and who may know of it.
 *
 * @param moment the case and the instant
 * @param extent the extent that the policy answers
 */
record Stand(Moment moment, Extent extent) {

    static Stand of(Moment moment) {
        return new Stand(
                moment,
                moment.team().policy().extent(moment.file(), moment.now()).outcome());
    }

    boolean isPrivate() {
        return moment.isPrivate();
    }

    boolean admits(Audience audience) {
        return extent.admits(audience);
    }

    boolean mayKnow(String name, Role role) {
        Party party = Party.builder().name(name).role(role).build();
        return moment.team()
                .policy()
                .mayKnow(moment.file(), party, moment.now())
                .outcome()
                .isGranted();
    }

    /** The last events, to read a counterexample by. */
    String story() {
        StringBuilder story = new StringBuilder(moment.file().toString());
        moment.file()
                .journal()
                .forEach(entry ->
                        story.append("\n    ").append(entry.at()).append(' ').append(entry.event()));
        return story.append("\n    now ")
                .append(moment.now())
                .append(", ")
                .append(extent)
                .toString();
    }
}
