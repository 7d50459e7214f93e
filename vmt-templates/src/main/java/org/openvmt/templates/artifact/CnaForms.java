// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.ImpactKind;
import org.openvmt.core.people.Party;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.advisory.Announcement;
import org.openvmt.templates.advisory.CaseRecord;
import org.openvmt.templates.advisory.Credits;
import org.openvmt.templates.cve.CnaForm;
import org.openvmt.templates.text.Template;

/** The CNA's two forms: to request CVE ids (ART-6), and to tell of a publication (ART-12). */
final class CnaForms {

    private static final int MOST_IDS = 10;
    private static final String YES = "Yes";
    private static final String KEY = "OpenPGP public key";

    private final Rendering rendering;
    private final CaseRecord caseRecord;

    CnaForms(Rendering rendering) {
        this.rendering = rendering;
        this.caseRecord = rendering.caseRecord();
    }

    List<Artifact> request() {
        CveRequestMails.requireRequest(rendering);
        int ids = Math.max(1, rendering.state().cve().requested());
        requireIds(ids);
        String coordinator = rendering.coordinator();
        String address = address(coordinator);
        rendering.proceed();
        ImpactDescription description = caseRecord.description().orElseThrow();
        CnaForm.Builder form = CnaForm.builder()
                .field("Request type", "request-type", "Request a CVE ID")
                .field("E-mail address", "email", address);
        key(form, coordinator);
        form.field("Number of ids", "ids", Integer.toString(ids));
        required(form, description);
        optional(form, description);
        echo(form, description);
        if (rendering.prose().keepsReporter()) {
            rendering.remark(rendering.ownReason("the suggested description begins with a sentence that names who is"
                    + " credited, and says more than that: see whether the CNA is to have it"));
        }
        CnaForm filled = filled(form);
        return List.of(
                rendering.text("-sheet.txt", Medium.TEXT, filled.sheet()),
                rendering.text("-echo.txt", Medium.TEXT, filled.echo().text()),
                rendering.text(".json", Medium.JSON, filled.json()));
    }

    /** The form, unless the echo cannot carry one of its fields. */
    private CnaForm filled(CnaForm.Builder form) {
        try {
            return form.build();
        } catch (InvalidValueException e) {
            e.problems().forEach(problem -> rendering.require(false, problem::toString));
            rendering.proceed();
            throw e;
        }
    }

    private void required(CnaForm.Builder form, ImpactDescription description) {
        Optional<String> type = description.vulnerabilityType();
        form.section("Required")
                .field("The product is not covered by a CNA of its own", "not-cna-covered", YES)
                .field("No CVE id was assigned to it before", "no-prior-cve", YES)
                .field("Vulnerability type", "vulnerability-type", type.orElse("Other or Unknown"))
                .field("Other vulnerability type", "vulnerability-type-other", otherType(type))
                .field("Vendor", "vendor", rendering.profile().vendor())
                .fields(
                        "Product",
                        "product",
                        caseRecord.components().stream().map(Object::toString).toList())
                .field("Version", "version", caseRecord.versions().orElse(""));
    }

    private void optional(CnaForm.Builder form, ImpactDescription description) {
        form.section("Optional")
                .field("Confirmed or acknowledged by the vendor", "confirmed", YES)
                .field("Attack type", "attack-type", description.attackType().label())
                .fields(
                        "Impact",
                        "impact",
                        description.impacts().stream().map(ImpactKind::label).toList())
                .field(
                        "Affected components",
                        "affected-components",
                        description.feature().orElse(""))
                .field(
                        "Attack vectors",
                        "attack-vectors",
                        description.attackVector().orElse(""))
                .field("Suggested description", "suggested-description", suggested())
                .fields("Discoverer or credits", "discoverer", discoverers())
                .fields("References", "references", references())
                .field("Additional information", "additional-information", additional());
    }

    private void echo(CnaForm.Builder form, ImpactDescription description) {
        Optional<String> type = description.vulnerabilityType();
        form.echo("Suggested description", List.of(suggested()))
                .echo("Additional Information", List.of(additional()))
                .echo("Vulnerability Type", type.stream().toList())
                .echo("VulnerabilityType Other", List.of(otherType(type)))
                .echo("Vendor of Product", List.of(rendering.profile().vendor()))
                .echo("Affected Product Code Base", codeBase())
                .echo("Affected Component", description.feature().stream().toList())
                .echo("Attack Type", List.of(description.attackType().label()));
        for (ImpactKind impact : ImpactKind.values()) {
            form.echo("Impact " + impact.label(), description.impacts().contains(impact) ? List.of("true") : List.of());
        }
        form.echo("Attack Vectors", description.attackVector().stream().toList())
                .echo("Reference", references())
                .echo("Has vendor confirmed or acknowledged the vulnerability?", List.of("true"))
                .echo("Discoverer", discoverers());
    }

    private String otherType(Optional<String> type) {
        return type.isPresent() ? "" : caseRecord.title();
    }

    private List<String> codeBase() {
        return caseRecord.affected().stream()
                .map(one -> one.component() + " - " + one.versions())
                .toList();
    }

    private String suggested() {
        return rendering.prose().withoutReporter();
    }

    private List<String> discoverers() {
        return caseRecord.credits().list().stream().map(Credits::line).toList();
    }

    private List<String> references() {
        Stream<Link> changes = rendering.state().isPrivate()
                ? Stream.empty()
                : caseRecord.changes().values().stream().flatMap(List::stream);
        return Stream.concat(caseRecord.issues().stream(), changes)
                .map(Link::toString)
                .distinct()
                .toList();
    }

    private String additional() {
        if (!rendering.state().isPrivate()) {
            return "";
        }
        Template template = rendering.template();
        return rendering
                .state()
                .disclosure()
                .date()
                .map(date -> template.fill("embargo-with-date", Map.of("date", StakeholderMails.utc(date))))
                .orElseGet(() -> template.fill("embargo-without-date", Map.of()));
    }

    private void key(CnaForm.Builder form, String coordinator) {
        Optional<String> key = rendering.particulars().openPgpKey();
        if (rendering.state().isPrivate() && key.isEmpty()) {
            rendering.remark(rendering.ownReason(
                    "the coordinator's public OpenPGP key was not handed over: paste it into its field"));
            form.hint(KEY, rendering.template().fill("paste-key", Map.of("coordinator", coordinator)));
        } else {
            form.field(KEY, "openpgp-key", rendering.state().isPrivate() ? key.orElseThrow() : "");
        }
    }

    /** The address of the coordinator, as handed over, else as case or profile give it. */
    private String address(String coordinator) {
        Optional<MailAddress> address = rendering
                .particulars()
                .coordinatorAddress()
                .or(() -> rendering.caseFile().party(coordinator).flatMap(Party::address))
                .or(() -> rendering.profile().members().stream()
                        .filter(member -> member.name().equals(coordinator))
                        .findFirst()
                        .flatMap(Party::address));
        rendering.require(address.isPresent(), () -> "the coordinator's mail address was not handed over");
        return address.map(MailAddress::toString).orElse("");
    }

    private void requireIds(int ids) {
        rendering.require(
                ids >= 1 && ids <= MOST_IDS,
                () -> "the form takes 1 to " + MOST_IDS + " CVE ids in one request, not " + ids);
    }

    List<Artifact> publication() {
        Publications publications = new Publications(rendering);
        publications.requireDue();
        rendering.require(
                !rendering.state().isPrivate(),
                ArtifactRule.ART_20,
                () -> "no opening of the report is recorded (EXT-6)");
        rendering.require(
                !rendering.state().disclosure().published().isEmpty(),
                ArtifactRule.DU_24,
                () -> "no publication is recorded");
        String address = address(rendering.coordinator());
        rendering.proceed();
        Announcement announcement = publications.announcement();
        requireIds(announcement.cves().size());
        rendering.proceed();
        CnaForm form = CnaForm.builder()
                .field("Request type", "request-type", "Notify CVE about a publication")
                .field("E-mail address", "email", address)
                .field("Link to the advisory", "advisory-link", publications.remarkedLink())
                .fields(
                        "CVE ids",
                        "cve-ids",
                        announcement.cves().stream().map(Object::toString).toList())
                .field("Date published", "date-published", announcement.date().toString())
                .build();
        return List.of(
                rendering.text("-sheet.txt", Medium.TEXT, form.sheet()),
                rendering.text(".json", Medium.JSON, form.json()));
    }
}
