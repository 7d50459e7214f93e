// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.CveRequests;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.text.Wrapping;

/** The mails that request CVE ids (ART-4, ART-5). */
final class CveRequestMails {

    private final Rendering rendering;
    private final CveRequests requests;

    CveRequestMails(Rendering rendering) {
        this.rendering = rendering;
        this.requests = rendering.profile().cveRequests();
    }

    /** What holds for every CVE request, by mail or by form. */
    static void requireRequest(Rendering rendering) {
        rendering.require(
                rendering.state().cve().ids().isEmpty(),
                ArtifactRule.CVE_1,
                () -> "CVE ids are assigned already, so none is requested");
        TaskStatus status = rendering.state().status();
        boolean requested = status == TaskStatus.IN_PROGRESS
                || status == TaskStatus.FIX_COMMITTED
                || status == TaskStatus.FIX_RELEASED;
        rendering.require(
                !isCnaKeptOut(rendering),
                ArtifactRule.EXT_12,
                () -> "the reporter's terms keep the CNA out until the report is opened");
        Gate gate = new Gate(rendering);
        rendering.require(
                requested || gate.isNoteCase(),
                () -> "the status is " + status.displayName() + ", expected In Progress, or a note to be issued");
        gate.description();
        if (!gate.isNoteCase()) {
            gate.approvedDescription();
        }
    }

    /** Whether the terms of a private report name the CNA, by its address or as the case names it (EXT-12). */
    private static boolean isCnaKeptOut(Rendering rendering) {
        Terms terms = rendering.state().reception().terms();
        Stream<String> address =
                rendering.profile().cveRequests().cnaAddress().stream().map(MailAddress::toString);
        Stream<String> named = rendering.caseFile().people().stream()
                .filter(party -> party.role() == Role.CNA)
                .flatMap(party -> Stream.of(
                                Stream.of(party.name()),
                                party.address().stream().map(MailAddress::toString),
                                party.employer().stream())
                        .flatMap(name -> name));
        return rendering.state().isPrivate() && Stream.concat(address, named).anyMatch(terms::keepOut);
    }

    List<Artifact> toCna() {
        requireRequest(rendering);
        rendering.require(
                rendering.state().isPrivate(), () -> "the report is public, expected the public request (ART-5)");
        rendering.require(
                requests.cnaAddress().isPresent()
                        && requests.cnaKeyFingerprint().isPresent(),
                () -> "the profile knows no CNA that takes encrypted mail, expected the form (ART-6)");
        String coordinator = rendering.coordinator();
        rendering.proceed();
        return List.of(mail(coordinator, requests.cnaAddress().orElseThrow(), List.of(), Protection.ENCRYPTED, ""));
    }

    List<Artifact> toPublic() {
        requireRequest(rendering);
        Optional<Link> issue = rendering.caseRecord().issues().stream().findFirst();
        rendering.require(!rendering.state().isPrivate(), () -> "the report is private, expected the form (ART-6)");
        rendering.require(requests.publicTo().isPresent(), () -> "the profile names no list for public requests");
        rendering.require(issue.isPresent(), ArtifactRule.ART_24, () -> "the report has no link and no issue number");
        String coordinator = rendering.coordinator();
        rendering.proceed();
        rendering.remark(new Reason(
                rendering.kind().id(),
                "since 2017 the CNA takes requests by its form and not by mail to this list, expected ART-6",
                new Citation(rendering.kind().citation().section(), Basis.EXTERNAL)));
        List<MailAddress> cc = new ArrayList<>();
        requests.publicCc().ifPresent(cc::add);
        return List.of(mail(
                coordinator,
                requests.publicTo().orElseThrow(),
                cc,
                Protection.SIGNED,
                issue.orElseThrow().toString()));
    }

    /** What is asked for, in words. */
    private String ids() {
        int ids = Math.max(1, rendering.state().cve().requested());
        return ids == 1
                ? rendering.template().fill("one-id", Map.of())
                : rendering.template().fill("several-ids", Map.of("number", String.valueOf(ids)));
    }

    private Artifact mail(
            String coordinator, MailAddress to, List<MailAddress> cc, Protection protection, String issue) {
        Map<String, String> values = new HashMap<>();
        values.put("project", rendering.profile().project());
        values.put("components", rendering.caseRecord().componentLine());
        values.put("advisory", rendering.profile().advisories().prefix());
        values.put("description", rendering.prose().description());
        values.put("ids", ids());
        values.put("issue", issue);
        values.put("coordinator", coordinator);
        values.put("team", rendering.profile().team());
        return rendering.mail(
                ".eml",
                Mail.builder()
                        .addTo(to)
                        .addAllCc(cc)
                        .subject(rendering.fill("subject", values))
                        .body(Wrapping.wrap(rendering.fill("body", values)))
                        .protection(protection)
                        .build());
    }
}
