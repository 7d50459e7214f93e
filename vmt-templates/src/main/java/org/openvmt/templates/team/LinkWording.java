// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;
import org.openvmt.core.people.Audience;

/** Links in a template: one to an issue, a change or a report is that of the case, as all its texts carry it. */
final class LinkWording {

    private static final Pattern NAME = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");
    private static final Pattern REPORT = Pattern.compile("\\$N{2,}(?![A-Za-z0-9_])|GHSA-xxxx-xxxx-xxxx");
    private static final Pattern BUG = Pattern.compile("\\$BUG(?![A-Za-z0-9_])");
    private static final Pattern ISSUE = Pattern.compile("\\$ISSUE_NR(?![A-Za-z0-9_])");
    private static final Pattern CHANGE =
            Pattern.compile("\\$(?:PR_NUMBER|MASTER_REVIEW|STABLE_REVIEW)(?![A-Za-z0-9_])");

    private final TeamFile file;
    private final Complaints complaints;

    LinkWording(TeamFile file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    String link(Line line, MatchResult one) {
        String link = one.group();
        String stop = link.endsWith(".") || link.endsWith(",") ? link.substring(link.length() - 1) : "";
        boolean isReport = REPORT.matcher(link).find()
                || (BUG.matcher(link).find() && file.kind().audience() != Audience.EVERYONE);
        if (isReport) {
            return ownLink(line, one, "${report-link}") + stop;
        } else if (ISSUE.matcher(link).find() || BUG.matcher(link).find()) {
            return ownLink(line, one, "${issue}") + stop;
        } else if (CHANGE.matcher(link).find()) {
            return ownLink(line, one, "${changes}") + stop;
        }
        return NAME.matcher(link).replaceAll(name -> Matcher.quoteReplacement(inside(line, one, name)));
    }

    private String ownLink(Line line, MatchResult one, String meant) {
        complaints.add(
                Level.NOTE,
                "TPL-CASE-LINK",
                line,
                one.start() + 1,
                "the link is that of the case, whatever stands here: " + Complaints.visible(one.group()));
        return meant;
    }

    private String inside(Line line, MatchResult one, MatchResult name) {
        String meant = Placeholders.meaning(name.group(1));
        if (!meant.isEmpty()) {
            return "${" + meant + "}";
        }
        complaints.add(
                Level.ERROR,
                "TPL-PLACEHOLDER",
                line,
                one.start() + name.start() + 1,
                Complaints.quoted(name.group()) + " is no placeholder, expected one of " + Placeholders.names());
        return name.group();
    }
}
