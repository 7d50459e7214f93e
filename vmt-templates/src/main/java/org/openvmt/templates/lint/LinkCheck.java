// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.templates.text.Quoted;

/**
 * Whether links lead to the report and to the reviews, each once and in its place. A change is one to a branch, so that one
 * in the groups of two is a slip; products that share a branch may share a change.
 */
final class LinkCheck implements Check {

    /** A change by whatever its host calls it, not a search or a topic, which may hold changes to several branches. */
    private static final Pattern CHANGE = Pattern.compile(
            "https?://(?:[^/]++/(?:.*/)?(?:c/(?:.*/)?|pull/|merge_requests/)[0-9]++|review\\.[^/]++/[0-9]++"
                    + "|.*/commit/(?:\\?id=)?[0-9a-f]{7,40})(?:[/?#].*)?");

    private final TeamProfile profile;
    private final LinkShape issue;
    private final LinkShape change;

    LinkCheck(TeamProfile profile) {
        this.profile = profile;
        this.issue = LinkShape.of(profile.links().issue());
        this.change = LinkShape.of(profile.links().change());
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
        acrossBranches(advisory.reviews(), findings);
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

    private void acrossBranches(List<ReviewGroup> groups, Findings findings) {
        List<ReviewedBranch> branches = groups.stream()
                .map(group -> ReviewedBranch.of(group.name().orElse(""), profile))
                .toList();
        for (int later = 1; later < groups.size(); later++) {
            Set<String> found = new HashSet<>();
            for (int earlier = 0; earlier < later; earlier++) {
                if (branches.get(earlier).isApartFrom(branches.get(later))) {
                    shared(
                            groups.get(earlier),
                            groups.get(later).links(),
                            Fields.at("reviews", later) + ".links",
                            found,
                            findings);
                }
            }
        }
    }

    private void shared(ReviewGroup earlier, List<Reference> links, String list, Set<String> found, Findings findings) {
        for (int i = 0; i < links.size(); i++) {
            String target = links.get(i).target();
            boolean stands = earlier.links().stream().map(Reference::target).anyMatch(target::equals);
            if (stands && isChange(target) && found.add(target)) {
                findings.add(
                        LintRule.LINK_TWICE,
                        Fields.at(list, i) + ".target",
                        Quoted.of(target) + " stands among those of "
                                + Quoted.of(earlier.name().orElse(""))
                                + " as well, expected the change to this branch");
            }
        }
    }

    private boolean isChange(String target) {
        return change.fits(target) || CHANGE.matcher(target).matches();
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
