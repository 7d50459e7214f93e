// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import java.util.ArrayList;
import java.util.List;

/** What is legal in a profile and still worth a second look. */
final class ProfileLint {

    /** Above this many members, the risk of an accidental disclosure grows (PPL-2). */
    private static final int SMALL_TEAM = 10;

    private final TeamProfile profile;

    ProfileLint(TeamProfile profile) {
        this.profile = profile;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (profile.members().size() > SMALL_TEAM) {
            remarks.add("PPL-2: members: the team has " + profile.members().size() + " members, expected at most "
                    + SMALL_TEAM + ", since a small team leaks less");
        }
        if (profile.holidays().isEmpty()) {
            remarks.add("DATE-12: holidays: no calendar is kept, so that dates are decided without one");
        }
        if (profile.stakeholderLists().isEmpty()) {
            remarks.add("EXT-5: stakeholder-lists: nobody downstream gets advance warning");
        }
        return remarks;
    }
}
