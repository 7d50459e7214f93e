// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.profile.TeamProfile;

/**
 * Looks through texts that everybody can read, such as change titles, commit messages, names of branches, files and
 * repositories, for what gives away a case that is under embargo: its CVE ids, numbers, title and people, however they
 * are spelled, and words that security fixes are known by. It answers with what to look at; that nothing is found is no
 * proof that nothing is said. Immutable. Process section <i>Patch development</i>.
 */
public final class LeakCheck {

    private final List<Secrets> secrets;

    private LeakCheck(List<Secrets> secrets) {
        this.secrets = secrets;
    }

    /**
     * A check against the cases of a team.
     *
     * @param profile the team
     * @param cases its cases; those that are public have no secrets and are passed over
     * @return the check
     */
    public static LeakCheck of(TeamProfile profile, Collection<CaseFile> cases) {
        return new LeakCheck(cases.stream()
                .filter(caseFile -> caseFile.state().isPrivate())
                .map(caseFile -> Secrets.of(caseFile, profile))
                .toList());
    }

    /**
     * Looks through a text. Without a case under embargo there is nothing to give away.
     *
     * @param text the text, of any length and content
     * @return what was found, in the order of the text; the ids are those of {@link LeakSign}
     */
    public List<Finding> check(String text) {
        if (secrets.isEmpty()) {
            return List.of();
        }
        FoldedText folded = new FoldedText(text);
        Search search = new Search(folded);
        secrets.forEach(search::look);
        search.lookForWords();
        return search.traces().stream()
                .sorted(Comparator.comparingInt(Trace::start).thenComparing(Trace::sign))
                .map(trace -> finding(trace, folded))
                .distinct()
                .toList();
    }

    private static Finding finding(Trace trace, FoldedText text) {
        LeakSign sign = trace.sign();
        return Finding.of(sign.level(), sign.id(), "", trace.reason()).at(text.place(trace.start()));
    }
}
