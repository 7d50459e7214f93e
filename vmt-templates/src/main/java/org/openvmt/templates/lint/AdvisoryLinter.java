// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.List;
import java.util.Objects;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;

/**
 * Looks over an advisory, whoever wrote it and in whichever dialect: what is missing, untidy or contradicts itself. The
 * ids of its findings are those of {@link LintRule}; their fields are named as the value names them. Immutable, and may
 * be shared by any number of threads. Process section <i>Templates</i>.
 */
public final class AdvisoryLinter {

    private final List<Check> checks;

    private AdvisoryLinter(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * The linter of a team that knows no days off but those that the profile names as periods.
     *
     * @param profile the profile whose numbering, window, links and branches an advisory is held against
     * @return the linter
     */
    public static AdvisoryLinter of(TeamProfile profile) {
        return of(
                profile,
                profile.holidays()
                        .map(rules -> HolidayCalendar.of(profile.project(), rules.periods()))
                        .orElseGet(HolidayCalendar::none));
    }

    /**
     * The linter of a team with its calendar.
     *
     * @param profile the profile whose numbering, window, links and branches an advisory is held against
     * @param holidays the days off
     * @return the linter
     */
    public static AdvisoryLinter of(TeamProfile profile, HolidayCalendar holidays) {
        Objects.requireNonNull(holidays, "holidays");
        return new AdvisoryLinter(List.of(
                new IdCheck(profile.advisories()),
                new DateCheck(profile.window(), holidays),
                new TitleCheck(),
                new ProseCheck(),
                new AffectedCheck(new VersionCheck(profile.upperEnd())),
                new CveCheck(),
                new CvssCheck(),
                new CweCheck(),
                new CreditCheck(),
                new LinkCheck(profile),
                new BranchCheck(profile),
                new ProseVersionCheck(profile),
                new ProseCveCheck()));
    }

    /**
     * Everything that is to be said about an advisory.
     *
     * @param advisory the advisory
     * @return the findings in the order of their fields; empty if there is nothing to say
     */
    public List<Finding> lint(Advisory advisory) {
        Findings findings = new Findings();
        checks.forEach(check -> check.look(advisory, findings));
        return findings.inOrder();
    }

    /**
     * The advisory with every value mended that can be mended safely; what a person has to decide stays as it is.
     *
     * @param advisory the advisory
     * @return the mended advisory; {@link #lint(Advisory)} finds nothing more in it that it could mend
     */
    public Advisory mend(Advisory advisory) {
        return new Mending(lint(advisory)).of(advisory);
    }
}
