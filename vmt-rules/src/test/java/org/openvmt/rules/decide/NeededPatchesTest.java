// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchMerged;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;

class NeededPatchesTest {

    private static final TeamProfile PROFILE = ExtentHappenings.PROFILE;
    private static final Instant BEFORE_END = ExtentHappenings.END_OF_LIFE.minusNanos(1);
    private static final Component CORE = ExtentHappenings.CORE;
    private static final Component FOREIGN = Component.of("foreign");
    private static final Branch TRUNK = new Branch(CORE, ExtentHappenings.TRUNK);
    private static final Branch STABLE = new Branch(CORE, ExtentHappenings.STABLE);

    @Test
    void needsTheMainBranchAndEveryBranchThatIsSupported() {
        CaseFile caseFile = caseOf();
        assertThat(needed(caseFile, BEFORE_END)).containsExactly(STABLE, TRUNK);
        assertThat(needed(caseFile, ExtentHappenings.END_OF_LIFE)).containsExactly(TRUNK);
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatIsAssessedOtherwise(Finding finding) {
        CaseFile caseFile = caseOf(new BranchAssessed(CORE, ExtentHappenings.STABLE, finding));
        if (finding == Finding.AFFECTED) {
            assertThat(needed(caseFile, BEFORE_END)).containsExactly(STABLE, TRUNK);
        } else {
            assertThat(needed(caseFile, BEFORE_END)).containsExactly(TRUNK);
        }
    }

    @Test
    void goesByTheLatestAssessment() {
        CaseFile caseFile = caseOf(
                new BranchAssessed(CORE, ExtentHappenings.STABLE, Finding.NOT_AFFECTED),
                new BranchAssessed(CORE, ExtentHappenings.STABLE, Finding.AFFECTED),
                new BranchAssessed(CORE, ExtentHappenings.TRUNK, Finding.AFFECTED),
                new BranchAssessed(CORE, ExtentHappenings.TRUNK, Finding.ALREADY_FIXED));
        assertThat(needed(caseFile, BEFORE_END)).containsExactly(STABLE);
    }

    @Test
    void addsABranchThatIsAssessedAsAffected() {
        CaseFile caseFile = caseOf(
                new BranchAssessed(CORE, "side", Finding.AFFECTED),
                new BranchAssessed(FOREIGN, "old", Finding.AFFECTED));
        assertThat(needed(caseFile, BEFORE_END))
                .containsExactly(new Branch(CORE, "side"), STABLE, TRUNK, new Branch(FOREIGN, "old"));
    }

    @Test
    void needsNoPatchForABranchPastItsEndThoughItIsAffected() {
        CaseFile caseFile = caseOf(new BranchAssessed(CORE, ExtentHappenings.STABLE, Finding.AFFECTED));
        assertThat(needed(caseFile, ExtentHappenings.END_OF_LIFE)).containsExactly(TRUNK);
    }

    @Test
    void goesByTheComponentsOfTheDescriptionOnceOneIsPosted() {
        CaseFile described = caseOf(posted(FOREIGN));
        assertThat(needed(described, BEFORE_END)).containsExactly(new Branch(FOREIGN, "main"));
        CaseFile undecided = caseOf(posted());
        assertThat(needed(undecided, BEFORE_END)).containsExactly(STABLE, TRUNK);
    }

    @Test
    void countsTheApprovalOfTheLatestProposalByACoreReviewer() {
        List<CaseEvent> events = new ArrayList<>();
        events.add(new PatchProposed(CORE, ExtentHappenings.TRUNK, 1, "Dov Arens"));
        assertThat(unapproved(events)).containsExactly(STABLE, TRUNK);
        events.add(new PatchApproved(CORE, ExtentHappenings.TRUNK, 1, "Dov Arens"));
        assertThat(unapproved(events)).as("the author").containsExactly(STABLE, TRUNK);
        events.add(new PatchApproved(CORE, ExtentHappenings.TRUNK, 1, "Sly Fenn"));
        assertThat(unapproved(events)).as("no core reviewer").containsExactly(STABLE, TRUNK);
        events.add(new PatchApproved(CORE, ExtentHappenings.TRUNK, 1, "Ona Reyes"));
        assertThat(unapproved(events)).as("a core reviewer").containsExactly(STABLE);
        events.add(new PatchProposed(CORE, ExtentHappenings.TRUNK, 2, "Dov Arens"));
        assertThat(unapproved(events)).as("of an earlier revision").containsExactly(STABLE, TRUNK);
    }

    @Test
    void doesNotCountACoreReviewersApprovalOfTheirOwnPatch() {
        assertThat(unapproved(List.of(
                        new PatchProposed(CORE, ExtentHappenings.TRUNK, 1, "Ona Reyes"),
                        new PatchApproved(CORE, ExtentHappenings.TRUNK, 1, "Ona Reyes"))))
                .containsExactly(STABLE, TRUNK);
    }

    @Test
    void knowsCoreReviewersFromSubscriptionsAndPeopleWhereTheProfileNamesNone() {
        TeamProfile nameless = TeamProfile.builder()
                .from(PROFILE)
                .components(PROFILE.components().stream()
                        .map(line -> ComponentLine.builder()
                                .from(line)
                                .coreReviewers(Set.of())
                                .build())
                        .toList())
                .build();
        CaseFile byStranger = caseOf(
                new PatchProposed(CORE, ExtentHappenings.TRUNK, 1, "Dov Arens"),
                new PatchApproved(CORE, ExtentHappenings.TRUNK, 1, "Pia Holm"));
        assertThat(NeededPatches.unapproved(byStranger, nameless, BEFORE_END)).contains(TRUNK);

        CaseFile subscribed = byStranger.record(ExtentHappenings.entry(
                byStranger.lastEventAt(),
                ExtentHappenings.events("second reviewer subscribed").get(0)));
        assertThat(NeededPatches.unapproved(subscribed, nameless, BEFORE_END)).doesNotContain(TRUNK);
        assertThat(NeededPatches.unapproved(subscribed, PROFILE, BEFORE_END))
                .as("the profile names another")
                .contains(TRUNK);

        for (Role role : Role.values()) {
            CaseFile described = CaseFile.builder()
                    .from(byStranger)
                    .addPeople(Party.builder().name("Pia Holm").role(role).build())
                    .build();
            assertThat(NeededPatches.unapproved(described, nameless, BEFORE_END).contains(TRUNK))
                    .as("%s", role)
                    .isEqualTo(role != Role.CORE_REVIEWER);
        }
    }

    @Test
    void asksForReviewersOfTheVeryComponent() {
        assertThat(unapproved(List.of(
                        posted(FOREIGN),
                        new PatchProposed(FOREIGN, "main", 1, "Dov Arens"),
                        new PatchApproved(FOREIGN, "main", 1, "Ona Reyes"))))
                .containsExactly(new Branch(FOREIGN, "main"));
    }

    @Test
    void countsNoApprovalWhileTheFixIsWithdrawn() {
        List<CaseEvent> events = new ArrayList<>(ExtentHappenings.events("patches approved"));
        assertThat(unapproved(events)).isEmpty();
        events.addAll(ExtentHappenings.events("fix withdrawn"));
        assertThat(unapproved(events)).containsExactly(STABLE, TRUNK);
        events.add(new PatchProposed(CORE, ExtentHappenings.TRUNK, 2, "Dov Arens"));
        events.add(new PatchApproved(CORE, ExtentHappenings.TRUNK, 2, "Ona Reyes"));
        assertThat(unapproved(events))
                .as("what was approved before is not approved again")
                .containsExactly(STABLE);
        events.add(new PatchApproved(CORE, ExtentHappenings.STABLE, 1, "Ona Reyes"));
        assertThat(unapproved(events))
                .as("what was withdrawn is no proposal any more")
                .containsExactly(STABLE);
        events.add(new PatchProposed(CORE, ExtentHappenings.STABLE, 2, "Dov Arens"));
        events.add(new PatchApproved(CORE, ExtentHappenings.STABLE, 2, "Ona Reyes"));
        assertThat(unapproved(events)).isEmpty();
    }

    @Test
    void listsWhatIsNotMerged() {
        CaseFile caseFile = caseOf(new PatchMerged(CORE, ExtentHappenings.TRUNK), new PatchMerged(CORE, "elsewhere"));
        assertThat(NeededPatches.unmerged(caseFile, PROFILE, BEFORE_END)).containsExactly(STABLE);
        assertThat(NeededPatches.unmerged(caseFile, PROFILE, ExtentHappenings.END_OF_LIFE))
                .isEmpty();
    }

    private static List<Branch> needed(CaseFile caseFile, Instant at) {
        return NeededPatches.needed(caseFile, PROFILE, at);
    }

    private static List<Branch> unapproved(List<CaseEvent> events) {
        return NeededPatches.unapproved(caseOf(events.toArray(CaseEvent[]::new)), PROFILE, BEFORE_END);
    }

    private static CaseFile caseOf(CaseEvent... events) {
        CaseFile.Builder built = ExtentHappenings.received(Visibility.PRIVATE);
        for (CaseEvent event : events) {
            built.addJournal(ExtentHappenings.entry(ExtentHappenings.RECEIPT, event));
        }
        return built.build();
    }

    private static DescriptionPosted posted(Component... components) {
        ImpactDescription.Builder description = ImpactDescription.builder();
        for (Component component : components) {
            description.addAffected(new AffectedComponent(component, AffectedVersions.parse("<=1.0")));
        }
        return new DescriptionPosted(1, description.build());
    }
}
