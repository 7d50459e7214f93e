// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.ImpactKind;
import org.openvmt.core.advisory.Patch;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;

/** An invented case, told event by event; each test takes it as far as it needs. */
final class SomeCase {

    static final Component RUNTIME = Component.of("runtime");
    static final CveId CVE = CveId.parse("CVE-2031-4242");
    static final Instant RECEIVED = Instant.parse("2031-03-03T09:00:00Z");
    static final Instant WARNED = Instant.parse("2031-03-17T10:00:00Z");
    static final Instant DISCLOSURE = Instant.parse("2031-03-20T00:00:00Z");
    static final String COORDINATOR = "Cora Dinator";
    static final String REPORT_LINK = "https://launchpad.net/bugs/424242";
    static final String TITLE = "Runtime follows symbolic links out of the container root";
    static final MailAddress PROJECT_LIST = MailAddress.parse("embargo-notice@lists.katacontainers.io");
    static final MailAddress DISTROS = MailAddress.parse("linux-distros@vs.openwall.org");

    private final List<JournalEntry> journal = new ArrayList<>();
    private final List<Patch> patches = new ArrayList<>();
    private Instant now = RECEIVED;
    private String profile = "kata-containers";
    private Report report = report(TITLE);
    private AdvisoryDraft advisory = advisory().build();
    private Optional<SecurityNote> note = Optional.empty();

    private SomeCase() {}

    static SomeCase received(Visibility visibility) {
        return received(visibility, Terms.none(), CreditWish.NAMED);
    }

    static SomeCase received(Visibility visibility, Terms terms, CreditWish wish) {
        return new SomeCase()
                .then(new Received(visibility, Optional.of(terms), Optional.of(wish)))
                .then(new CoordinatorAssigned(COORDINATOR));
    }

    static Report report(String title) {
        return Report.builder()
                .title(title)
                .addComponents(RUNTIME)
                .addReporters(Reporter.builder()
                        .name("Ria Porter")
                        .affiliation("Example University")
                        .build())
                .link(Link.parse(REPORT_LINK))
                .issue(77)
                .description("What was found, in the words of the report.")
                .build();
    }

    static AdvisoryDraft.Builder advisory() {
        return AdvisoryDraft.builder()
                .id(AdvisoryId.parse("KCSA-2031-01"))
                .addReproduce("Mount a volume.\nReplace ${ctr-id} by a link.")
                .addNotes("Thanks to everyone who tested the fix.");
    }

    static ImpactDescription.Builder description() {
        return ImpactDescription.builder()
                .title(TITLE)
                .addCredits(Credit.builder()
                        .name("Ria Porter")
                        .affiliation("Example University")
                        .build())
                .addAffected(new AffectedComponent(
                        RUNTIME, AffectedVersions.parse(">=v1.11.0 <=v1.11.5, >=v1.12.0 <=v1.12.1")))
                .feature("the runtime's volume handling")
                .action("replacing a directory by a symbolic link")
                .actor("a malicious guest")
                .impact("make the runtime unmount any path of the host")
                .consequence("a denial of service of the host")
                .deployments("deployments with shared volumes")
                .mitigation("Do not share volumes.")
                .addImpacts(ImpactKind.DENIAL_OF_SERVICE)
                .attackVector("a crafted volume")
                .addNotes("Releases before v1.11.0 are affected too and get no fix.");
    }

    /** A private case for which core reviewers decided that a note is to be issued. */
    static SomeCase noted() {
        return received(Visibility.PRIVATE)
                .note(SomeNote.securityNote().build())
                .status(TaskStatus.OPINION, "TR-04")
                .then(new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS));
    }

    /** A private case whose fix is committed and whose stakeholders were warned. */
    static SomeCase warned() {
        return dated().then(new Notified(PROJECT_LIST))
                .then(new Notified(DISTROS))
                .status(TaskStatus.FIX_COMMITTED, "TR-11");
    }

    /** A private case with everything that the notification of stakeholders needs. */
    static SomeCase dated() {
        return assigned().then(new DateSet(DISCLOSURE));
    }

    static SomeCase assigned() {
        return requested().then(new CveRequested(1)).at(WARNED).then(new CveAssigned(List.of(CVE)));
    }

    /** A private case on its way to the CNA. */
    static SomeCase requested() {
        return triaged(Visibility.PRIVATE)
                .patched("stable-1.11")
                .patched("stable-1.12")
                .approved();
    }

    static SomeCase triaged(Visibility visibility) {
        return confirmed(visibility)
                .then(new Classified(ReportClass.A, Optional.empty()))
                .posted(1, description().build())
                .status(TaskStatus.TRIAGED, "TR-09");
    }

    static SomeCase confirmed(Visibility visibility) {
        return received(visibility)
                .then(new ReminderPlaced())
                .then(new ValidityConfirmed())
                .then(new DraftAttached(1))
                .status(TaskStatus.CONFIRMED, "TR-02");
    }

    /** A case that was opened on its date and is published. */
    static SomeCase published() {
        SomeCase opened = opened();
        opened.now = opened.now.plus(Duration.ofMinutes(5));
        return opened.then(new Published("kata-dev@lists.katacontainers.io"));
    }

    static SomeCase opened() {
        SomeCase warned = warned();
        warned.now = DISCLOSURE;
        return warned.open(Ground.DISCLOSURE_DATE)
                .then(new PatchPushed(
                        RUNTIME,
                        "stable-1.11",
                        Optional.of(Link.parse("https://github.com/kata-containers/runtime/pull/101"))))
                .then(new PatchPushed(
                        RUNTIME,
                        "stable-1.12",
                        Optional.of(Link.parse("https://github.com/kata-containers/runtime/pull/102"))));
    }

    SomeCase open(Ground ground) {
        return then(new Opened(ground));
    }

    SomeCase posted(int revision, ImpactDescription description) {
        return then(new DescriptionPosted(revision, description));
    }

    SomeCase approved() {
        return approvals(1).status(TaskStatus.IN_PROGRESS, "TR-10");
    }

    /** By the approvers of the team and by the reporter. */
    SomeCase approvals(int revision) {
        return then(new DescriptionApproved(revision, "Architecture Committee", "Archie Tect"))
                .then(new DescriptionApproved(revision, "reporter", "Ria Porter"));
    }

    SomeCase patched(String branch) {
        patch(branch, 1, "cve-2031-4242-" + branch + "-runtime.patch", "--- a\n+++ b\n@@ " + branch + " @@\n");
        return then(new BranchAssessed(RUNTIME, branch, Finding.AFFECTED))
                .then(new PatchProposed(RUNTIME, branch, 1, "Dev Eloper"))
                .then(new PatchApproved(RUNTIME, branch, 1, "Rev Iewer"));
    }

    SomeCase patch(String branch, int revision, String fileName, String content) {
        patches.add(Patch.builder()
                .component(RUNTIME)
                .branch(branch)
                .revision(revision)
                .fileName(fileName)
                .content(content)
                .build());
        return this;
    }

    SomeCase status(TaskStatus status, String rule) {
        return then(new StatusChanged(status, rule));
    }

    SomeCase then(CaseEvent event) {
        journal.add(new JournalEntry(now, COORDINATOR, Role.COORDINATOR, event));
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    SomeCase at(Instant instant) {
        now = instant;
        return this;
    }

    SomeCase profile(String name) {
        profile = name;
        return this;
    }

    SomeCase report(Report other) {
        report = other;
        return this;
    }

    SomeCase advisory(AdvisoryDraft other) {
        advisory = other;
        return this;
    }

    SomeCase note(SecurityNote other) {
        note = Optional.of(other);
        return this;
    }

    CaseFile.Builder builder() {
        return CaseFile.builder()
                .id("KC-7")
                .profile(profile)
                .report(report)
                .patches(patches)
                .advisory(advisory)
                .note(note)
                .journal(journal);
    }

    CaseFile file() {
        return builder().build();
    }
}
