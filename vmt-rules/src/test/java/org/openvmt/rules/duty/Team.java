// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.Component;

/** An invented team after the model of each shipped one, and the cases that it gets. Everybody here is invented. */
public final class Team {

    static final Instant RECEIPT = Instant.parse("2026-03-02T09:00:00Z");
    static final Component CORE = Component.of("core");
    static final String TRUNK = "trunk";
    static final String STABLE = "stable-1";
    static final String MEMBER = "Mika Lund";
    static final String OTHER_MEMBER = "Nils Aho";
    static final String REPORTER = "Robin Vale";
    static final String REVIEWER = "Ona Reyes";
    static final String DEVELOPER = "Dov Arens";

    /** Lists, approver and window of Kata Containers; one component with a stable branch whose support ends. */
    public static final TeamProfile TERN = like(TeamProfiles.kataContainers(), "tern");

    /** The same component under the profile of OpenStack: a leak opens, 90 days at the longest, no promise, no chat. */
    public static final TeamProfile HERON = like(TeamProfiles.openStack(), "heron");

    /** Two approvers, no contact, 30 days at the longest; a leak opens, and whoever drafted may approve. */
    public static final TeamProfile WREN = TeamProfile.builder()
            .from(TERN)
            .name("wren")
            .approvers(List.of("Board", "Security Lead"))
            .drafterMayApprove(true)
            .onLeak(OnLeak.OPEN)
            .longestEmbargo(Duration.ofDays(30))
            .escalationContacts(List.of())
            .build();

    private Team() {}

    private static TeamProfile like(TeamProfile model, String name) {
        return TeamProfile.builder()
                .from(model)
                .name(name)
                .components(List.of(ComponentLine.builder()
                        .name(CORE)
                        .mainBranch(TRUNK)
                        .coreReviewers(Set.of(REVIEWER))
                        .addBranches(SupportedBranch.builder()
                                .name(STABLE)
                                .endOfLife(LocalDate.parse("2026-04-20"))
                                .build())
                        .build()))
                .members(List.of(member(MEMBER), member(OTHER_MEMBER)))
                .build();
    }

    private static Party member(String name) {
        return Party.builder().name(name).role(Role.VMT_MEMBER).build();
    }

    static CaseFile received(TeamProfile profile, Visibility visibility) {
        return CaseFile.builder()
                .id("TERN-7")
                .profile(profile.name())
                .report(Report.builder()
                        .title("Something is wrong")
                        .description("It is described here.")
                        .addComponents(CORE)
                        .addReporters(Reporter.builder().name(REPORTER).build())
                        .build())
                .addJournal(entry(RECEIPT, new Received(visibility, Optional.empty(), Optional.empty())))
                .build();
    }

    /** Somebody else takes down what others approve than who drafts it (APP-1). */
    static JournalEntry entry(Instant at, CaseEvent event) {
        boolean othersWord =
                event instanceof DescriptionApproved word && !word.approvedBy().equals(MEMBER);
        return new JournalEntry(at, othersWord ? OTHER_MEMBER : MEMBER, Role.COORDINATOR, event);
    }
}
