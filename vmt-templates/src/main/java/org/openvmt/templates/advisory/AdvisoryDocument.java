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
    private final boolean published;

    private AdvisoryDocument(
            TeamProfile profile, CaseRecord caseRecord, ImpactProse prose, AdvisoryDraft draft, boolean published) {
        this.profile = profile;
        this.caseRecord = caseRecord;
        this.prose = prose;
        this.draft = draft;
        this.published = published;
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
        return new AdvisoryDocument(profile, caseRecord, prose, draft, true).advisory();
    }

    /**
     * Writes the advisory of a case that goes out.
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

    /**
     * Writes the advisory of a case as far as it is settled. It bears the day on which it is to go out, if that is known,
     * and not the day of the writing.
     *
     * @param profile the team, whose dialect names the keys
     * @param caseRecord the case
     * @param prose the prose of its description
     * @param draft what it says beyond the description
     * @return a YAML document
     */
    public static String writeDraft(
            TeamProfile profile, CaseRecord caseRecord, ImpactProse prose, AdvisoryDraft draft) {
        Advisory advisory = new AdvisoryDocument(profile, caseRecord, prose, draft, false).advisory();
        return AdvisoryWriter.writeDraft(advisory, profile.advisoryDialect(), ImpactProse.UNSETTLED);
    }

    private Advisory advisory() {
        Advisory.Builder advisory = Advisory.builder()
                .date(published ? caseRecord.announcedOn() : caseRecord.plannedFor())
                .id(caseRecord.id().map(Object::toString))
                .title(caseRecord.title())
                .description(prose.whole())
                .addAllAffected(affected())
                .addAllVulnerabilities(vulnerabilities())
                .addAllReporters(
                        caseRecord.credits().list().stream().map(this::reporter).toList())
                .addAllIssues(issueLinks().stream().map(Reference::to).toList())
                .addAllReviews(reviews())
                .reviewTool(host(profile.links().change()))
                .addAllReproduce(paragraphs(draft.reproduce()))
                .addAllNotes(notes());
        if (profile.advisoryDialect() == AdvisoryDialect.OSSA) {
            advisory.issueTracker(host(profile.links().issue()));
        }
        return advisory.build();
    }

    /** The ids that stand; that there is none, once nothing more is waited for (CVE-2). */
    private List<Vulnerability> vulnerabilities() {
        return caseRecord.cves().isEmpty() && caseRecord.cvesAreSettled()
                ? List.of(Vulnerability.builder().note(prose.noCveNote()).build())
                : caseRecord.cves().stream().map(Vulnerability::of).toList();
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
        return paragraphs(notes);
    }

    /** Without the line breaks at the end, which say nothing and would have the whole written in one line of escapes. */
    private static List<String> paragraphs(List<String> texts) {
        return texts.stream().map(String::stripTrailing).toList();
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
