// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.PatchPushed;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.CveRequests;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.profile.UpperEnd;
import org.openvmt.core.report.Report;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;

/** A team with a CNA that takes mail, and the same cases told as its own. */
record Team(TeamProfile profile, String reportLink, String changeLink) {

    static final Team KATA = with(
            TeamProfiles.kataContainers(), SomeCase.REPORT_LINK, "https://github.com/kata-containers/runtime/pull/");
    static final Team OPENSTACK =
            with(TeamProfiles.openStack(), SomeCase.REPORT_LINK, "https://review.opendev.org/c/openstack/runtime/+/");

    /** Nothing of it is another team's: prefix, digits, lists, hour, links. */
    static final Team GADGETS = new Team(
            Documents.readProfile("""
                    name: gadgets
                    project: Acme Gadgets
                    vendor: Acme Works
                    team: Acme Response Crew
                    advisories: {prefix: AGA, digits: 4}
                    notes: {prefix: AGN, digits: 4}
                    window: {first-business-day: 2, last-business-day: 6, not-on: [wednesday], hour: "07:30"}
                    on-leak: open
                    approvers: [Board of Gadgets]
                    upper-end: inclusive
                    stakeholder-lists:
                      - address: early@lists.acme.example
                        name: early warning
                        protection: encrypted
                        subject-prefix: "[hush] "
                        checked-on: 2031-01-01
                    public-lists: [news@lists.acme.example]
                    chat: [gadget-talk]
                    cve-requests:
                      form: https://cna.acme.example/form
                      public-to: cve@lists.acme.example
                      cna-address: cna@acme.example
                      cna-key-fingerprint: 0123456789abcdef0123456789abcdef01234567
                    links:
                      issue: https://bugs.acme.example/{number}
                      change: https://code.acme.example/{component}/{number}
                      advisory-page: https://acme.example/advisories
                    components: [{name: runtime}]
                    """, DocumentFormat.YAML),
            "https://bugs.acme.example/private/424242",
            "https://code.acme.example/runtime/");

    private static Team with(TeamProfile profile, String reportLink, String changeLink) {
        TeamProfile reachable = TeamProfile.builder()
                .from(profile)
                .cveRequests(CveRequests.builder()
                        .from(profile.cveRequests())
                        .cnaAddress(MailAddress.parse("cna@cve.example.org"))
                        .cnaKeyFingerprint("0123456789abcdef0123456789abcdef01234567")
                        .build())
                .build();
        return new Team(reachable, reportLink, changeLink);
    }

    Artifacts artifacts() {
        return Artifacts.of(profile);
    }

    String advisory() {
        return profile.advisories().id(2031, 1).toString();
    }

    String note() {
        return profile.notes().id(2031, 1).toString();
    }

    /** The affected versions, closed above as the team does. */
    String versions() {
        return profile.upperEnd() == UpperEnd.INCLUSIVE
                ? ">=v1.11.0 <=v1.11.5, >=v1.12.0 <=v1.12.1"
                : ">=v1.11.0 <v1.11.6, >=v1.12.0 <v1.12.2";
    }

    CaseFile adopt(SomeCase someCase) {
        return adopt(someCase.file());
    }

    CaseFile adopt(CaseFile file) {
        List<JournalEntry> journal = file.journal().stream().map(this::adopt).toList();
        return CaseFile.builder()
                .from(file)
                .profile(profile.name())
                .report(Report.builder()
                        .from(file.report())
                        .link(Link.parse(reportLink))
                        .build())
                .advisory(file.advisory()
                        .map(draft -> AdvisoryDraft.builder()
                                .from(draft)
                                .id(profile.advisories().id(2031, 1))
                                .build()))
                .note(file.note()
                        .map(note -> SecurityNote.builder()
                                .from(note)
                                .id(profile.notes().id(2031, 1))
                                .build()))
                .journal(journal)
                .build();
    }

    private JournalEntry adopt(JournalEntry entry) {
        boolean afterwards = !entry.at().isBefore(SomeCase.DISCLOSURE);
        return new JournalEntry(
                afterwards ? entry.at().plus(hour()) : entry.at(), entry.by(), entry.as(), adopt(entry.event()));
    }

    private CaseEvent adopt(CaseEvent event) {
        if (event instanceof DateSet set) {
            return new DateSet(set.date().plus(hour()));
        } else if (event instanceof DateMoved moved) {
            return new DateMoved(moved.date().plus(hour()), moved.reason());
        } else if (event instanceof Notified notified && notified.list().equals(SomeCase.PROJECT_LIST)) {
            return new Notified(profile.stakeholderLists().get(0).address());
        } else if (event instanceof DescriptionApproved approved
                && !approved.approver().equals(DescriptionEvent.REPORTER)) {
            return new DescriptionApproved(
                    approved.revision(), profile.approvers().get(0), approved.approvedBy());
        } else if (event instanceof Published) {
            return new Published(profile.publicLists().get(0).toString());
        } else if (event instanceof PatchPushed pushed) {
            return new PatchPushed(
                    pushed.component(),
                    pushed.branch(),
                    pushed.change().map(change -> Link.parse(changeLink + lastPart(change))));
        } else if (event instanceof DescriptionPosted posted) {
            return new DescriptionPosted(posted.revision(), adopt(posted.description()));
        }
        return event;
    }

    private static String lastPart(Link link) {
        return link.toString().substring(link.toString().lastIndexOf('/') + 1);
    }

    private ImpactDescription adopt(ImpactDescription description) {
        return ImpactDescription.builder()
                .from(description)
                .affected(List.of(new AffectedComponent(SomeCase.RUNTIME, AffectedVersions.parse(versions()))))
                .build();
    }

    private Duration hour() {
        return Duration.between(LocalTime.MIDNIGHT, profile.window().hour());
    }
}
