// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openvmt.core.profile.Links;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Reference;

/** Whether links lead to the report and to the reviews, each once and in its place. */
final class LinkCheck implements Check {

    private final LinkShape issue;
    private final LinkShape change;

    LinkCheck(Links links) {
        this.issue = LinkShape.of(links.issue());
        this.change = LinkShape.of(links.change());
    }

    @Override
    public void look(Advisory advisory, Findings findings) {
        each(advisory.references(), "references", findings);
        each(advisory.issues(), "issues", findings);
        misplaced(advisory.issues(), "issues", change, issue, "a review, expected an issue", findings);
        for (int i = 0; i < advisory.reviews().size(); i++) {
            String path = Fields.at("reviews", i) + ".links";
            List<Reference> links = advisory.reviews().get(i).links();
            each(links, path, findings);
            misplaced(links, path, issue, change, "an issue, expected a review", findings);
        }
        if (advisory.issues().stream().allMatch(reference -> reference.link().isEmpty())) {
            findings.add(LintRule.ISSUE_ABSENT, "issues", "has no link, expected one to the report");
        }
        boolean reviewed = advisory.reviews().stream()
                .flatMap(group -> group.links().stream())
                .anyMatch(reference -> reference.link().isPresent());
        if (!reviewed) {
            findings.add(LintRule.REVIEW_ABSENT, "reviews", "has no link, expected one to a review of the fix");
        }
    }

    private static void each(List<Reference> references, String list, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            String field = Fields.at(list, i) + ".target";
            String target = references.get(i).target();
            if (references.get(i).link().isEmpty()) {
                findings.add(LintRule.LINK_NONE, field, Quoted.of(target) + " is no link, expected one");
            } else if (!target.toLowerCase(Locale.ROOT).startsWith("https:")) {
                findings.add(LintRule.LINK_HTTP, field, Quoted.of(target) + " is not protected, expected https");
            }
            if (!seen.add(target)) {
                findings.add(LintRule.LINK_TWICE, field, Quoted.of(target) + " stands before, expected each link once");
            }
        }
    }

    private static void misplaced(
            List<Reference> references,
            String list,
            LinkShape otherKind,
            LinkShape ownKind,
            String what,
            Findings findings) {
        for (int i = 0; i < references.size(); i++) {
            String target = references.get(i).target();
            if (otherKind.fits(target) && !ownKind.fits(target)) {
                findings.add(LintRule.LINK_KIND, Fields.at(list, i) + ".target", Quoted.of(target) + " is " + what);
            }
        }
    }
}
