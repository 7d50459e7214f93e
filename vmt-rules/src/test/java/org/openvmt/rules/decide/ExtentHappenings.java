// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.StakeholderAdded;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.MailAddress;

/** The words in which cases tell what happened, and to whom. Everybody in them is invented. */
final class ExtentHappenings {

    static final String PUBLIC = "public on arrival";
    static final Instant RECEIPT = Instant.parse("2026-03-02T09:00:00Z");
    /** The support of the stable branch ends here. */
    static final Instant END_OF_LIFE = Instant.parse("2026-03-20T00:00:00Z");

    static final Component CORE = Component.of("core");
    static final String TRUNK = "trunk";
    static final String STABLE = "stable-1";
    static final MailAddress FIRST_LIST = MailAddress.parse("early@lists.tern.example");
    static final MailAddress SECOND_LIST = MailAddress.parse("distros@lists.tern.example");

    private static final String REPORTER = "Robin Vale";
    private static final String MEMBER = "Mika Lund";
    private static final String REVIEWER = "Ona Reyes";
    private static final String SECOND_REVIEWER = "Pia Holm";
    private static final String DEVELOPER = "Dov Arens";
    private static final String EMPLOYER = "Nimbus Linux";
    private static final String STAKEHOLDER = "Harbor Distribution";
    private static final String STRANGER = "Sly Fenn";
    private static final String CONTACT = "the foundation's contact";

    private static final CveId FIRST_ID = CveId.parse("CVE-2026-10001");
    private static final CveId SECOND_ID = CveId.parse("CVE-2026-10002");

    /** A third team: two lists, a main branch by another name, one branch whose support ends, one core reviewer. */
    static final TeamProfile PROFILE = profile();

    static final Map<String, Party> WHO = who();
    static final Map<String, List<CaseEvent>> WHAT = what();

    private ExtentHappenings() {}

    private static TeamProfile profile() {
        TeamProfile kata = TeamProfiles.kataContainers();
        return TeamProfile.builder()
                .from(kata)
                .name("tern")
                .stakeholderLists(List.of(
                        list(kata, 0, FIRST_LIST, "the early list"), list(kata, 1, SECOND_LIST, "the distros' list")))
                .components(List.of(ComponentLine.builder()
                        .name(CORE)
                        .mainBranch(TRUNK)
                        .addCoreReviewers(REVIEWER)
                        .addBranches(SupportedBranch.builder()
                                .name(STABLE)
                                .endOfLife(LocalDate.parse("2026-03-20"))
                                .build())
                        .build()))
                .escalationContacts(List.of(CONTACT))
                .members(List.of(Party.builder()
                        .name(MEMBER)
                        .role(Role.VMT_MEMBER)
                        .employer(EMPLOYER)
                        .build()))
                .build();
    }

    private static StakeholderList list(TeamProfile model, int index, MailAddress address, String name) {
        return StakeholderList.builder()
                .from(model.stakeholderLists().get(index))
                .address(address)
                .name(name)
                .build();
    }

    /** A case in which this happened, an hour apart; what arrives public does so whatever its place in the list. */
    static CaseFile caseOf(List<String> happenings) {
        Visibility visibility = happenings.contains(PUBLIC) ? Visibility.PUBLIC : Visibility.PRIVATE;
        CaseFile.Builder built = received(visibility);
        Instant at = RECEIPT;
        for (String happening : happenings) {
            at = at.plus(Duration.ofHours(1));
            for (CaseEvent event : events(happening)) {
                built.addJournal(entry(at, event));
            }
        }
        return built.build();
    }

    static List<CaseEvent> events(String happening) {
        return Objects.requireNonNull(WHAT.get(happening), happening);
    }

    static CaseFile.Builder received(Visibility visibility) {
        return CaseFile.builder()
                .id("TERN-7")
                .profile("tern")
                .report(Report.builder()
                        .title("Something is wrong")
                        .description("It is described here.")
                        .addComponents(CORE)
                        .addReporters(Reporter.builder().name(REPORTER).build())
                        .build())
                .addJournal(entry(RECEIPT, new Received(visibility, Optional.empty(), Optional.empty())));
    }

    static JournalEntry entry(Instant at, CaseEvent event) {
        return new JournalEntry(at, MEMBER, Role.COORDINATOR, event);
    }

    private static Map<String, Party> who() {
        Map<String, Party> who = new LinkedHashMap<>();
        who.put("reporter", party(REPORTER, Role.REPORTER));
        who.put("self-styled reporter", party(STRANGER, Role.REPORTER));
        who.put("member", party(MEMBER, Role.VMT_MEMBER));
        who.put("coordinator", party(MEMBER, Role.COORDINATOR));
        who.put("self-styled member", party(STRANGER, Role.VMT_MEMBER));
        who.put("core reviewer", party(REVIEWER, Role.CORE_REVIEWER));
        who.put("developer", party(DEVELOPER, Role.DEVELOPER));
        who.put("approving body", party(PROFILE.approvers().get(0), Role.APPROVER));
        who.put("approver", party("the board", Role.APPROVER));
        who.put("cna", party("the numbering authority", Role.CNA));
        who.put("stakeholder", party(STAKEHOLDER, Role.STAKEHOLDER));
        who.put("first list", party("the early list", Role.STAKEHOLDER));
        who.put("second list", party("the distros' list", Role.STAKEHOLDER));
        who.put("member's employer", party(EMPLOYER, Role.STAKEHOLDER));
        who.put("member's employer as reviewer", party(EMPLOYER, Role.CORE_REVIEWER));
        who.put("escalation contact", party(CONTACT, Role.ESCALATION_CONTACT));
        who.put("self-styled contact", party(STRANGER, Role.ESCALATION_CONTACT));
        who.put("anyone", party(STRANGER, Role.ANYONE));
        return who;
    }

    private static Party party(String name, Role role) {
        return Party.builder().name(name).role(role).build();
    }

    private static Map<String, List<CaseEvent>> what() {
        Map<String, List<CaseEvent>> what = new LinkedHashMap<>();
        what.put(PUBLIC, List.of());
        people(what);
        progress(what);
        patches(what);
        disclosure(what);
        return what;
    }

    private static void people(Map<String, List<CaseEvent>> what) {
        what.put("reviewer subscribed", List.of(subscribed(REVIEWER, Role.CORE_REVIEWER)));
        what.put("second reviewer subscribed", List.of(subscribed(SECOND_REVIEWER, Role.CORE_REVIEWER)));
        what.put("developer named", List.of(new Subscribed(DEVELOPER, Role.DEVELOPER, Optional.of(REVIEWER))));
        what.put("developer self-named", List.of(subscribed(DEVELOPER, Role.DEVELOPER)));
        what.put("approver subscribed", List.of(subscribed("the board", Role.APPROVER)));
        what.put("cna subscribed", List.of(subscribed("the numbering authority", Role.CNA)));
        what.put("employer as reviewer", List.of(subscribed(EMPLOYER, Role.CORE_REVIEWER)));
        what.put("delay escalated", List.of(new DelayEscalated(CONTACT)));
    }

    private static void progress(Map<String, List<CaseEvent>> what) {
        what.put("class A", List.of(new Classified(ReportClass.A, Optional.empty())));
        what.put("class B1", List.of(new Classified(ReportClass.B1, Optional.empty())));
        what.put(
                "description posted",
                List.of(new DescriptionPosted(
                        1, ImpactDescription.builder().title("Wrong thing").build())));
        what.put("in progress", List.of(new StatusChanged(TaskStatus.IN_PROGRESS, "TR-10")));
        what.put("fix committed", List.of(new StatusChanged(TaskStatus.FIX_COMMITTED, "TR-11")));
        what.put("back to incomplete", List.of(new StatusChanged(TaskStatus.INCOMPLETE, "TR-03b")));
        what.put("closed", List.of(new StatusChanged(TaskStatus.INVALID, "TR-08")));
        what.put("note decided", List.of(new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS)));
        what.put("team decides on note", List.of(new NoteDecided(NoteChoice.ISSUE, Decider.VMT)));
        what.put("no note decided", List.of(new NoteDecided(NoteChoice.NONE, Decider.CORE_REVIEWERS)));
        what.put("cve requested", List.of(new CveRequested(1)));
        what.put("two cves requested", List.of(new CveRequested(2)));
        what.put("cve assigned", List.of(new CveAssigned(List.of(FIRST_ID))));
        what.put("second cve assigned", List.of(new CveAssigned(List.of(SECOND_ID))));
        what.put("cve rejected", List.of(new CveRejected(FIRST_ID)));
        what.put("cve declined", List.of(new CveRefused("no vulnerability to them")));
    }

    private static void patches(Map<String, List<CaseEvent>> what) {
        what.put(
                "patches approved",
                List.of(
                        proposed(TRUNK, 1),
                        approved(TRUNK, 1, REVIEWER),
                        proposed(STABLE, 1),
                        approved(STABLE, 1, REVIEWER)));
        what.put("trunk patch proposed", List.of(proposed(TRUNK, 1)));
        what.put("trunk patch proposed anew", List.of(proposed(TRUNK, 2)));
        what.put("trunk patch approved", List.of(approved(TRUNK, 1, REVIEWER)));
        what.put("trunk patch approved by its author", List.of(approved(TRUNK, 1, DEVELOPER)));
        what.put("trunk patch approved by the second reviewer", List.of(approved(TRUNK, 1, SECOND_REVIEWER)));
        what.put("stable patch proposed", List.of(proposed(STABLE, 1)));
        what.put("stable patch approved", List.of(approved(STABLE, 1, REVIEWER)));
        what.put("approval withdrawn", List.of(new ApprovalWithdrawn(CORE, TRUNK, 1, REVIEWER)));
        what.put("fix withdrawn", List.of(new FixWithdrawn("it does not help")));
        what.put("stable not affected", List.of(new BranchAssessed(CORE, STABLE, Finding.NOT_AFFECTED)));
        what.put("stable affected", List.of(new BranchAssessed(CORE, STABLE, Finding.AFFECTED)));
        what.put("side branch affected", List.of(new BranchAssessed(CORE, "side", Finding.AFFECTED)));
        what.put("side branch fixed", List.of(new BranchAssessed(CORE, "side", Finding.ALREADY_FIXED)));
    }

    private static void disclosure(Map<String, List<CaseEvent>> what) {
        Instant date = Instant.parse("2026-03-05T00:00:00Z");
        what.put("date set", List.of(new DateSet(date)));
        what.put("late date set", List.of(new DateSet(date.plus(Duration.ofDays(5)))));
        what.put("date moved", List.of(new DateMoved(date.plus(Duration.ofDays(7)), "a flaw in the fix")));
        what.put("first list notified", List.of(new Notified(FIRST_LIST)));
        what.put("first list bounced", List.of(new Bounced(FIRST_LIST, "mailbox full")));
        what.put("second list notified", List.of(new Notified(SECOND_LIST)));
        what.put("stakeholder put on the report", List.of(new StakeholderAdded(STAKEHOLDER)));
        what.put("employer put on the report", List.of(new StakeholderAdded(EMPLOYER)));
        what.put(
                "stakeholder kept out",
                List.of(new TermsSet(
                        Terms.builder().notToBeTold(Set.of(STAKEHOLDER)).build())));
        what.put(
                "second list kept out",
                List.of(new TermsSet(Terms.builder()
                        .notToBeTold(Set.of(SECOND_LIST.toString()))
                        .build())));
        what.put("opened", List.of(new Opened(Ground.DISCLOSURE_DATE)));
    }

    private static Subscribed subscribed(String party, Role role) {
        return new Subscribed(party, role, Optional.empty());
    }

    private static PatchProposed proposed(String branch, int revision) {
        return new PatchProposed(CORE, branch, revision, DEVELOPER);
    }

    private static PatchApproved approved(String branch, int revision, String reviewer) {
        return new PatchApproved(CORE, branch, revision, reviewer);
    }
}
