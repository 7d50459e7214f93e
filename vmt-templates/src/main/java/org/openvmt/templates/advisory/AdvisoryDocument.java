// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.templates.publication.AdvisoryWriter;

/**
 * The advisory of a case (ART-9), as a value and as a YAML document in the dialect of its team. What is not settled is
 * said to be so, which only a draft may show. Process section <i>Publish KCSA</i>.
 */
public final class AdvisoryDocument {

    private final TeamProfile profile;
    private final CaseRecord caseRecord;
    private final ImpactProse prose;
    private final AdvisoryDraft draft;

    private AdvisoryDocument(TeamProfile profile, CaseRecord caseRecord, ImpactProse prose, AdvisoryDraft draft) {
        this.profile = profile;
        this.caseRecord = caseRecord;
        this.prose = prose;
        this.draft = draft;
    }

    /**
     * The advisory of a case.
     *
     * @param profile the team, which tells where issues and changes are kept
     * @param caseRecord the case
     * @param prose the prose of its description
     * @param draft what it says beyond the description
     * @return the advisory, without what is not settled
     */
    public static Advisory of(TeamProfile profile, CaseRecord caseRecord, ImpactProse prose, AdvisoryDraft draft) {
        return new AdvisoryDocument(profile, caseRecord, prose, draft).advisory();
    }

    /**
     * Writes the advisory of a case.
     *
     * @param profile the team, whose dialect names the keys
     * @param caseRecord the case
     * @param prose the prose of its description
     * @param draft what it says beyond the description
     * @return a YAML document
     */
    public static String write(TeamProfile profile, CaseRecord caseRecord, ImpactProse prose, AdvisoryDraft draft) {
        Advisory advisory = of(profile, caseRecord, prose, draft);
        return AdvisoryWriter.writeDraft(advisory, profile.advisoryDialect(), ImpactProse.UNSETTLED);
    }

    private Advisory advisory() {
        Advisory.Builder advisory = Advisory.builder()
                .date(caseRecord.announcedOn())
                .id(caseRecord.id().map(Object::toString))
                .title(caseRecord.title())
                .description(prose.whole())
                .addAllAffected(affected())
                .addAllVulnerabilities(
                        caseRecord.cves().stream().map(Vulnerability::of).toList())
                .addAllReporters(
                        caseRecord.credits().list().stream().map(this::reporter).toList())
                .addAllIssues(issueLinks().stream().map(Reference::to).toList())
                .addAllReviews(reviews())
                .reviewTool(host(profile.links().change()))
                .addAllReproduce(draft.reproduce())
                .addAllNotes(notes());
        if (profile.advisoryDialect() == AdvisoryDialect.OSSA) {
            advisory.issueTracker(host(profile.links().issue()));
        }
        return advisory.build();
    }

    private List<AffectedProduct> affected() {
        if (caseRecord.affected().isEmpty()) {
            return caseRecord.components().stream()
                    .map(component -> AffectedProduct.builder()
                            .product(component.toString())
                            .build())
                    .toList();
        }
        return caseRecord.affected().stream()
                .map(one -> AffectedProduct.builder()
                        .product(one.component().toString())
                        .versions(one.versions())
                        .build())
                .toList();
    }

    private Discoverer reporter(Credit credit) {
        List<CveId> standing = caseRecord.cves().stream()
                .filter(cve -> credit.reported().isEmpty() || credit.reported().contains(cve))
                .toList();
        return Discoverer.builder()
                .name(credit.name())
                .affiliation(credit.affiliation())
                .addAllReported(standing.stream().map(CveId::toString).toList())
                .build();
    }

    private List<ReviewGroup> reviews() {
        List<ReviewGroup> reviews = new ArrayList<>();
        caseRecord
                .changes()
                .forEach((branch, changes) -> reviews.add(ReviewGroup.builder()
                        .name(branch)
                        .addAllLinks(changes.stream().map(Reference::to).toList())
                        .build()));
        return reviews;
    }

    private List<Link> issueLinks() {
        List<Link> all = new ArrayList<>(caseRecord.issues());
        draft.references().stream().filter(link -> !all.contains(link)).forEach(all::add);
        return all;
    }

    private List<String> notes() {
        Optional<ImpactDescription> description = caseRecord.description();
        List<String> notes = new ArrayList<>();
        if (caseRecord.credits().anonymous()) {
            notes.add(prose.anonymityNote());
        }
        notes.add(prose.mitigationNote());
        notes.addAll(description.map(ImpactDescription::notes).orElse(List.of()));
        notes.addAll(draft.notes());
        return notes;
    }

    /** What the links of a shape lead to: the name that advisories use for it, else its host. */
    private static String host(String shape) {
        String host = Link.parse(shape.replace("{component}", "c").replace("{number}", "1"))
                .host();
        return switch (host) {
            case "github.com" -> "GitHub";
            case "launchpad.net", "bugs.launchpad.net" -> "launchpad";
            case "review.opendev.org" -> "gerrit";
            default -> host;
        };
    }
}
