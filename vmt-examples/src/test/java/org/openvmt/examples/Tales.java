// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_INDEX;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_MAIL;
import static org.openvmt.templates.artifact.ArtifactKind.CHAT_ANNOUNCEMENT;
import static org.openvmt.templates.artifact.ArtifactKind.CVE_REQUEST_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.IMPACT_DESCRIPTION;
import static org.openvmt.templates.artifact.ArtifactKind.INCOMPLETE_MESSAGE;
import static org.openvmt.templates.artifact.ArtifactKind.PRIVATE_CVE_REQUEST;
import static org.openvmt.templates.artifact.ArtifactKind.PUBLICATION_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.REPORT_TITLE;
import static org.openvmt.templates.artifact.ArtifactKind.STAKEHOLDER_NOTIFICATION;
import static org.openvmt.templates.artifact.ArtifactKind.WARNED_PARTIES_NOTICE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CnaToldOfPublication;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.CveEvent.Retitled;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.CveRequests;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.MailAddress;

/** The shipped cases, two more of OpenStack, and what could have happened in them instead. */
final class Tales {

    private static final CveId SECOND = CveId.parse("CVE-2020-9990005");
    private static final String WITHDRAWN = "The fix for one branch leaves a second way to the same directory open.";
    private static final String MOVED = "The fix for one branch needs another review.";

    private Tales() {}

    private static boolean commitsTheFix(CaseEvent event) {
        return event instanceof StatusChanged change && change.to() == TaskStatus.FIX_COMMITTED;
    }

    static List<Tale> all() {
        List<Tale> all = new ArrayList<>(wholes());
        all.addAll(ofKata());
        all.addAll(ofOpenStack());
        return all;
    }

    static List<Tale> wholes() {
        return Stream.concat(
                        ShippedCases.names().stream().map(Tales::shipped),
                        Stream.of("openstack-note", "openstack-public").map(Tales::told))
                .toList();
    }

    private static Tale shipped(String name) {
        return whole(name, ShippedCases.read(name));
    }

    private static Tale told(String name) {
        String path = "golden/" + name + "/case.yaml";
        try (InputStream in = Objects.requireNonNull(Tales.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return whole(name, Documents.readCase(text, DocumentFormat.YAML));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tale whole(String name, CaseFile caseFile) {
        return Tale.whole(name, TeamProfiles.named(caseFile.profile()), caseFile);
    }

    private static List<Tale> ofKata() {
        Tale told = shipped("cve-2020-2024");
        CveId cve = CveId.parse("CVE-2020-2024");
        Instant later = Instant.parse("2020-05-26T12:00:00Z");
        return List.of(
                told.of(byMail(told.profile())).as("kata-cna-by-mail", PRIVATE_CVE_REQUEST),
                told.with(anonymous(told.caseFile()))
                        .as("kata-anonymous", IMPACT_DESCRIPTION, CVE_REQUEST_FORM, ADVISORY, CHAT_ANNOUNCEMENT),
                told.with(withoutCve(told.caseFile()))
                        .from(CveRefused.class::isInstance)
                        .as("kata-no-cve", STAKEHOLDER_NOTIFICATION, ADVISORY, ADVISORY_MAIL, ADVISORY_INDEX),
                twoCves(),
                told.then(Tales::commitsTheFix, later, new DateMoved(Instant.parse("2020-06-02T00:00:00Z"), MOVED))
                        .as("kata-date-moved", STAKEHOLDER_NOTIFICATION, WARNED_PARTIES_NOTICE),
                withdrawn(told, later).as("kata-fix-withdrawn", INCOMPLETE_MESSAGE, WARNED_PARTIES_NOTICE),
                told.then(Tales::commitsTheFix, later, new CveRejected(cve))
                        .as("kata-cve-struck", WARNED_PARTIES_NOTICE),
                told.then(
                                CnaToldOfPublication.class::isInstance,
                                Instant.parse("2020-05-29T12:00:00Z"),
                                new CveRejected(cve))
                        .as("kata-cve-struck-in-public", WARNED_PARTIES_NOTICE));
    }

    private static List<Tale> ofOpenStack() {
        Tale told = shipped("openstack-private");
        Instant later = Instant.parse("2026-06-15T12:00:00Z");
        return List.of(
                told.of(byMail(told.profile())).as("openstack-cna-by-mail", PRIVATE_CVE_REQUEST),
                told.with(anonymous(told.caseFile()))
                        .from(DescriptionPosted.class::isInstance)
                        .as("openstack-anonymous", IMPACT_DESCRIPTION, ADVISORY),
                told.then(Tales::commitsTheFix, later, new DateMoved(Instant.parse("2026-06-23T15:00:00Z"), MOVED))
                        .as("openstack-date-moved", STAKEHOLDER_NOTIFICATION, WARNED_PARTIES_NOTICE),
                withdrawn(told, later).as("openstack-fix-withdrawn", WARNED_PARTIES_NOTICE),
                told.then(Tales::commitsTheFix, later, new CveRejected(CveId.parse("CVE-2026-9990003")))
                        .as("openstack-cve-struck", WARNED_PARTIES_NOTICE),
                told.then(
                                Tales::commitsTheFix,
                                later,
                                new Leaked("a post on a public forum"),
                                new Subscribed("Priya Winterbourne", Role.APPROVER, Optional.empty()),
                                new OpeningDecided(Choice.OPEN, "VMT with the PTL"),
                                new Opened(Ground.LEAK))
                        .as("openstack-leak", REPORT_TITLE, WARNED_PARTIES_NOTICE));
    }

    private static Tale withdrawn(Tale told, Instant later) {
        return told.then(
                Tales::commitsTheFix,
                later,
                new FixWithdrawn(WITHDRAWN),
                new WarnedPartiesTold(Notice.FIX_WITHDRAWN),
                new StatusChanged(TaskStatus.INCOMPLETE, "TR-16"));
    }

    /** A team whose CNA takes encrypted mail. */
    private static TeamProfile byMail(TeamProfile profile) {
        return TeamProfile.builder()
                .from(profile)
                .cveRequests(CveRequests.builder()
                        .from(profile.cveRequests())
                        .cnaAddress(MailAddress.parse("cna@cve.example.org"))
                        .cnaKeyFingerprint("0123456789abcdef0123456789abcdef01234567")
                        .build())
                .build();
    }

    private static CaseFile anonymous(CaseFile caseFile) {
        return described(
                Walked.changing(
                        caseFile,
                        event -> event instanceof Received received
                                ? new Received(
                                        received.visibility(), received.terms(), Optional.of(CreditWish.ANONYMOUS))
                                : event),
                description -> ImpactDescription.builder()
                        .from(description)
                        .credits(List.of())
                        .anonymous(true)
                        .build());
    }

    private static CaseFile described(CaseFile caseFile, UnaryOperator<ImpactDescription> change) {
        return Walked.changing(
                caseFile,
                event -> event instanceof DescriptionPosted posted
                        ? new DescriptionPosted(posted.revision(), change.apply(posted.description()))
                        : event);
    }

    /** The CNA declines, so that titles carry no parenthesis (CVE-2), and the advisory counts in the team's own way. */
    private static CaseFile withoutCve(CaseFile caseFile) {
        CaseFile refused = Walked.changing(
                caseFile,
                event -> event instanceof CveAssigned ? new CveRefused("outside of what it assigns ids for") : event);
        return CaseFile.builder()
                .from(Walked.without(
                        refused, event -> event instanceof Retitled || event instanceof CnaToldOfPublication))
                .advisory(AdvisoryDraft.builder()
                        .id(AdvisoryId.parse("KCSA-2020-91"))
                        .build())
                .build();
    }

    /** Two ids, each found by somebody else (CVE-3). */
    private static Tale twoCves() {
        Tale told = shipped("cve-2020-27151");
        CveId first = CveId.parse("CVE-2020-27151");
        CaseFile assigned = Walked.changing(told.caseFile(), event -> {
            if (event instanceof CveRequested) {
                return new CveRequested(2);
            }
            return event instanceof CveAssigned ? new CveAssigned(List.of(SECOND, first)) : event;
        });
        return told.with(described(
                        assigned,
                        description -> ImpactDescription.builder()
                                .from(description)
                                .credits(List.of(
                                        Credit.builder()
                                                .from(description.credits().get(0))
                                                .addReported(first)
                                                .build(),
                                        Credit.builder()
                                                .name("Una Secundo")
                                                .addReported(SECOND)
                                                .build()))
                                .build()))
                .from(DescriptionPosted.class::isInstance)
                .as("kata-two-cves", IMPACT_DESCRIPTION, REPORT_TITLE, ADVISORY, PUBLICATION_FORM, CHAT_ANNOUNCEMENT);
    }
}
