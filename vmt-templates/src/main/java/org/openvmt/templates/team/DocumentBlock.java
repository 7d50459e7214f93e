// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.profile.TeamProfile;

/**
 * The document in a team's template of advisories. The library writes advisories itself, in the team's dialect, so this
 * one is compared with the dialect and not rendered.
 */
final class DocumentBlock {

    private static final List<String> KCSA = List.of(
            "announcement-date",
            "id",
            "title",
            "description",
            "affected-components",
            "vulnerabilities",
            "reporters",
            "issues",
            "reviews",
            "type",
            "reproduce",
            "notes");
    private static final List<String> OSSA = List.of(
            "date",
            "id",
            "title",
            "description",
            "affected-products",
            "vulnerabilities",
            "reporters",
            "issues",
            "reviews",
            "notes");

    /** What the template may leave out: the first is written a level deeper at times, the others are optional. */
    private static final Set<String> OPTIONAL = Set.of("type", "reproduce", "reference", "errata", "errata_history");

    private static final Pattern KEY = Pattern.compile("( ?)([A-Za-z][\\w-]*):(?: .*)?");

    private final TeamProfile profile;
    private final List<String> expected;
    private final Complaints complaints;

    DocumentBlock(TeamProfile profile, Complaints complaints) {
        this.profile = profile;
        this.expected = profile.advisoryDialect() == AdvisoryDialect.KCSA ? KCSA : OSSA;
        this.complaints = complaints;
    }

    void check(List<Line> lines) {
        Complaints apart = complaints.apart();
        new Wording(TeamFile.ADVISORY, profile, apart).lines(lines);
        complaints.addErrors(apart);
        List<String> keys = new ArrayList<>();
        for (Line line : lines) {
            Matcher found = KEY.matcher(line.text());
            if (found.matches()) {
                check(line, found);
                keys.add(found.group(2));
            }
        }
        expected.stream()
                .filter(key -> !keys.contains(key) && !OPTIONAL.contains(key))
                .forEach(key -> complaints.add(
                        Level.WARNING, "TPL-KEY", "the document lacks " + key + ", which is written all the same"));
        List<String> known = keys.stream().filter(expected::contains).toList();
        if (!known.equals(expected.stream().filter(known::contains).toList())) {
            complaints.add(
                    Level.NOTE, "TPL-KEY", "the document has its keys in another order than they are written in");
        }
        complaints.add(
                Level.NOTE,
                "TPL-DOCUMENT",
                "the document is compared with the dialect and not rendered: the library writes advisories itself");
    }

    private void check(Line line, Matcher key) {
        if (!key.group(1).isEmpty()) {
            complaints.add(
                    Level.WARNING,
                    "TPL-KEY",
                    line,
                    key.group(2) + " is indented by one blank, which breaks the document; it is written without");
        }
        if (!expected.contains(key.group(2)) && !OPTIONAL.contains(key.group(2))) {
            complaints.add(
                    Level.WARNING,
                    "TPL-KEY",
                    line,
                    Complaints.quoted(key.group(2)) + " is no key of the dialect and is not written");
        }
    }
}
