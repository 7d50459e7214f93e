// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import org.openvmt.core.finding.Level;

/** What a linter looks for. The ids stay from release to release; section <i>Templates</i> of the process. */
public enum LintRule {
    /** There is no id. */
    ID_ABSENT(Level.ERROR, "There is no id."),
    /** The id is no number of an advisory; mended where only its letters are lower case. */
    ID_FORM(Level.ERROR, "The id is no number of an advisory; mended where only its letters are lower case."),
    /** Prefix or digits of the id are not the team's. */
    ID_NUMBERING(Level.ERROR, "Prefix or digits of the id are not the team's."),
    /** The CVE id in the id is none of the vulnerabilities. */
    ID_CVE(Level.ERROR, "The CVE id in the id is none of the vulnerabilities."),
    /** There is no date. */
    DATE_ABSENT(Level.ERROR, "There is no date."),
    /** The date lies in another year than the id names. */
    DATE_YEAR(Level.WARNING, "The date lies in another year than the id names."),
    /** The date is a weekday on which the team's window has no disclosure. */
    DATE_WEEKDAY(Level.WARNING, "The date is a weekday on which the team's window has no disclosure."),
    /** The date is a day off in the calendar that was given, or in the profile's own. */
    DATE_HOLIDAY(Level.WARNING, "The date is a day off in the calendar that was given, or in the profile's own."),
    /** The history begins on another day than the date, or a later line of it lies before its beginning. */
    DATE_HISTORY(
            Level.WARNING,
            "The history begins on another day than the date, or a later line of it lies before its beginning."),
    /** There is no title. */
    TITLE_ABSENT(Level.ERROR, "There is no title."),
    /** The title ends with a full stop; mended. */
    TITLE_STOP(Level.WARNING, "The title ends with a full stop; mended."),
    /** The title names a CVE id, which is put in front of it anyway. */
    TITLE_CVE(Level.WARNING, "The title names a CVE id, which is put in front of it anyway."),
    /** There is no description. */
    DESCRIPTION_ABSENT(Level.ERROR, "There is no description."),
    /** A text holds a control character or one that turns the direction of reading. */
    TEXT_CHARACTER(Level.ERROR, "A text holds a control character or one that turns the direction of reading."),
    /** A text holds a slot in brackets that nobody filled in, or what a template says of it. */
    TEXT_SLOT(Level.ERROR, "A text holds a slot in brackets that nobody filled in, or what a template says of it."),
    /** A text holds the name of a placeholder; in a command it may be content. */
    TEXT_PLACEHOLDER(Level.WARNING, "A text holds the name of a placeholder; in a command it may be content."),
    /** A field says {@code TODO}. */
    TEXT_TODO(Level.ERROR, "A field says TODO, or nothing but TBD, FIXME, XXX or the like."),
    /** A field holds what drafts put where nothing is settled. */
    TEXT_UNSETTLED(Level.ERROR, "A field holds what drafts put where nothing is settled."),
    /** A text names a CVE id that is none. */
    TEXT_CVE(Level.ERROR, "A text names a CVE id that is none."),
    /** Nobody is credited. */
    CREDIT_ABSENT(Level.WARNING, "Nobody is credited."),
    /** An affiliation says that there is none, or that it is unknown. */
    CREDIT_AFFILIATION(Level.NOTE, "An affiliation says that there is none, or that it is unknown."),
    /** A credit names a CVE id that is none of the vulnerabilities. */
    CREDIT_REPORTED(Level.ERROR, "A credit names a CVE id that is none of the vulnerabilities."),
    /** A vulnerability was reported by nobody, though the credits say who reported what. */
    CREDIT_UNREPORTED(
            Level.WARNING, "A vulnerability was reported by nobody, though the credits say who reported what."),
    /** Somebody is credited twice. */
    CREDIT_TWICE(Level.WARNING, "Somebody is credited twice."),
    /** A name stands in backticks; mended. */
    NAME_BACKTICKS(Level.WARNING, "A name stands in backticks; mended."),
    /** There is no CVE id. */
    CVE_ABSENT(Level.WARNING, "There is no CVE id."),
    /** A CVE id is spelled otherwise than the list spells it; mended. */
    CVE_FORM(Level.WARNING, "A CVE id is spelled otherwise than the list spells it; mended."),
    /** What stands where a CVE id is expected is none. */
    CVE_NONE(Level.ERROR, "What stands where a CVE id is expected is none."),
    /** A CVE id links to another one. */
    CVE_LINK(Level.ERROR, "A CVE id links to another one."),
    /** A CVE id stands twice. */
    CVE_TWICE(Level.WARNING, "A CVE id stands twice."),
    /** There is no affected product. */
    AFFECTED_ABSENT(Level.ERROR, "There is no affected product."),
    /** A product stands twice. */
    AFFECTED_TWICE(Level.WARNING, "A product stands twice."),
    /** Several products stand in one line. */
    AFFECTED_SEVERAL(Level.WARNING, "Several products stand in one line."),
    /** A product has no affected versions. */
    VERSION_ABSENT(Level.ERROR, "A product has no affected versions."),
    /** Affected versions are words that only people understand. */
    VERSION_TEXT(Level.ERROR, "Affected versions are words that only people understand."),
    /** Affected versions are not closed above and will not stay true (ART-23). */
    VERSION_OPEN(Level.ERROR, "Affected versions are not closed above and will not stay true (ART-23)."),
    /** A range of versions holds none: its ends are the wrong way round. */
    VERSION_EMPTY(Level.ERROR, "A range of versions holds none: its ends are the wrong way round."),
    /** Two ranges of versions overlap. */
    VERSION_OVERLAP(Level.WARNING, "Two ranges of versions overlap."),
    /** Ranges of versions are not in ascending order; mended. */
    VERSION_ORDER(Level.NOTE, "Ranges of versions are not in ascending order; mended."),
    /** A range of versions is closed above otherwise than the team does. */
    VERSION_UPPER(Level.NOTE, "A range of versions is closed above otherwise than the team does."),
    /** Affected versions are not written in the canonical form; mended. */
    VERSION_FORM(Level.NOTE, "Affected versions are not written in the canonical form; mended."),
    /** A CVSS vector is none. */
    CVSS_VECTOR(Level.ERROR, "A CVSS vector is none."),
    /** A CVSS score is no number from 0 to 10. */
    CVSS_NUMBER(Level.ERROR, "A CVSS score is no number from 0 to 10."),
    /** A CVSS score is not the one of its vector. */
    CVSS_SCORE(Level.ERROR, "A CVSS score is not the one of its vector."),
    /** The type names another version of CVSS than the vector. */
    CVSS_TYPE(Level.WARNING, "The type names another version of CVSS than the vector."),
    /** The rating is not the one that the scale of CVSS has for the score. */
    CVSS_RATING(Level.NOTE, "The rating is not the one that the scale of CVSS has for the score."),
    /** A weakness is no CWE id or chain of them; mended where only its spelling differs. */
    CWE_FORM(Level.WARNING, "A weakness is no CWE id or chain of them; mended where only its spelling differs."),
    /** What stands where a link is expected is none. */
    LINK_NONE(Level.NOTE, "What stands where a link is expected is none."),
    /** A link is not https. */
    LINK_HTTP(Level.NOTE, "A link is not https."),
    /** A link stands twice. */
    LINK_TWICE(Level.WARNING, "A link stands twice in a list, or a change in the groups of two branches."),
    /** An issue stands among the reviews, or a review among the issues. */
    LINK_KIND(Level.WARNING, "An issue stands among the reviews, or a review among the issues."),
    /** Reviews are grouped by what the profile knows as no branch. */
    LINK_BRANCH(Level.NOTE, "Reviews are grouped by what the profile knows as no branch."),
    /** A fix is grouped by a release that is affected itself. */
    REVIEW_AFFECTED(Level.WARNING, "A fix is grouped by a release that is affected itself."),
    /** No link leads to the report. */
    ISSUE_ABSENT(Level.WARNING, "No link leads to the report."),
    /** No link leads to a review of the fix. */
    REVIEW_ABSENT(Level.WARNING, "No link leads to a review of the fix."),
    /** A text says of a version what the affected versions contradict. */
    PROSE_VERSION(Level.WARNING, "A text says of a version what the affected versions contradict."),
    /** A text names a CVE id that is none of the vulnerabilities. */
    PROSE_CVE(Level.NOTE, "A text names a CVE id that is none of the vulnerabilities.");

    private final Level level;
    private final String meaning;

    LintRule(Level level, String meaning) {
        this.level = level;
        this.meaning = meaning;
    }

    /**
     * The id of its findings.
     *
     * @return such as {@code LINT-CVE-FORM}
     */
    public String id() {
        return "LINT-" + name().replace('_', '-');
    }

    /**
     * How much its findings matter.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }

    /**
     * What its findings say.
     *
     * @return one sentence
     */
    public String meaning() {
        return meaning;
    }
}
