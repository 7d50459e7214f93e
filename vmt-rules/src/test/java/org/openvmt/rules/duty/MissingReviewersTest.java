// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvmt.core.process.Duty;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.duty.Happenings.Story;

/** Whoever is to subscribe core reviewers hears whom (DU-08). */
class MissingReviewersTest {

    @Test
    void namesThoseWhomTheReportLacks() {
        TeamProfile two = reviewedBy(Set.of("Zoe Quist", Team.REVIEWER, "Abel Dahl"));
        assertThat(reasons(two, "worked up", "confirmed", "reporter on", "reviewer on"))
                .containsExactly("Confirmed or Opinion, and the private report lacks of this component:"
                        + " Abel Dahl, Zoe Quist");
    }

    @Test
    void asksForAnyWhereTheProfileListsNone() {
        TeamProfile none = reviewedBy(Set.of());
        assertThat(reasons(none, "worked up", "confirmed", "reporter on"))
                .containsExactly(
                        "Confirmed or Opinion, and the private report lacks of this component:" + " any core reviewer");
        assertThat(reasons(none, "worked up", "confirmed", "reporter on", "reviewer on"))
                .isEmpty();
    }

    private static TeamProfile reviewedBy(Set<String> reviewers) {
        ComponentLine line = ComponentLine.builder()
                .from(Team.TERN.components().get(0))
                .coreReviewers(reviewers)
                .build();
        return TeamProfile.builder().from(Team.TERN).components(List.of(line)).build();
    }

    private static List<String> reasons(TeamProfile profile, String... happenings) {
        Story story = Happenings.tell(profile, List.of(happenings));
        return DutyDecision.of(PolicyGround.of(profile), story.caseFile(), story.end()).outcome().of("DU-08").stream()
                .map(Duty::reason)
                .map(reason -> reason.sentence())
                .toList();
    }
}
