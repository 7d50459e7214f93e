// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;

/**
 * The advisory as a YAML document (ART-9), with the keys of a dialect in their order. What is not settled is said to be
 * so, which only a draft may show. Process section <i>Publish KCSA</i>.
 */
public final class AdvisoryDocument {

    private static final String TYPE = "type";
    private static final String LINKS = "links";

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
     * Writes an advisory.
     *
     * @param profile the team, whose dialect names the keys
     * @param caseRecord the case
     * @param prose the prose of its description
     * @param draft what it says beyond the description
     * @return a YAML document
     */
    public static String write(TeamProfile profile, CaseRecord caseRecord, ImpactProse prose, AdvisoryDraft draft) {
        return YamlWriter.write(new AdvisoryDocument(profile, caseRecord, prose, draft).tree());
    }

    private Map<String, Object> tree() {
        boolean kcsa = profile.advisoryDialect() == AdvisoryDialect.KCSA;
        String issueTracker = host(profile.links().issue());
        String reviewTool = host(profile.links().change());
        Map<String, Object> issues = new LinkedHashMap<>();
        issues.put(LINKS, texts(issueLinks()));
        Map<String, Object> reviews = new LinkedHashMap<>();
        caseRecord.changes().forEach((branch, changes) -> reviews.put(branch, texts(changes)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                kcsa ? "announcement-date" : "date",
                caseRecord.announcedOn().map(Object::toString).orElse(ImpactProse.UNSETTLED));
        tree.put("id", caseRecord.id().map(Object::toString).orElse(ImpactProse.UNSETTLED));
        tree.put("title", caseRecord.title());
        tree.put("description", prose.whole());
        tree.put(kcsa ? "affected-components" : "affected-products", affected(kcsa ? "components" : "product"));
        tree.put(
                "vulnerabilities",
                caseRecord.cves().stream()
                        .map(cve -> Map.of("cve-id", cve.toString()))
                        .toList());
        tree.put("reporters", reporters());
        tree.put("issues", issues);
        tree.put("reviews", reviews);
        if (kcsa) {
            tree.put(TYPE, reviewTool);
        } else {
            issues.put(TYPE, issueTracker);
            reviews.put(TYPE, reviewTool);
        }
        if (!draft.reproduce().isEmpty()) {
            tree.put("reproduce", draft.reproduce());
        }
        tree.put("notes", notes());
        return tree;
    }

    private List<Map<String, Object>> affected(String key) {
        if (caseRecord.affected().isEmpty()) {
            return caseRecord.components().stream()
                    .map(component -> pair(key, component.toString(), ImpactProse.UNSETTLED))
                    .toList();
        }
        return caseRecord.affected().stream()
                .map(one -> pair(key, one.component().toString(), one.versions().toString()))
                .toList();
    }

    private static Map<String, Object> pair(String key, String component, String version) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(key, component);
        pair.put("version", version);
        return pair;
    }

    private List<Map<String, Object>> reporters() {
        List<Map<String, Object>> reporters = new ArrayList<>();
        for (Credit credit : caseRecord.credits().list()) {
            Map<String, Object> reporter = new LinkedHashMap<>();
            reporter.put("name", credit.name());
            credit.affiliation().ifPresent(affiliation -> reporter.put("affiliation", affiliation));
            List<CveId> standing = caseRecord.cves().stream()
                    .filter(cve ->
                            credit.reported().isEmpty() || credit.reported().contains(cve))
                    .toList();
            reporter.put("reported", texts(standing));
            reporters.add(reporter);
        }
        return reporters;
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

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
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
