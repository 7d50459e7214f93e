// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.people.Audience;

/** The fifteen artifacts of the process, each with the audience that its final form is for. Section 11 of the process. */
public enum ArtifactKind {
    /** ART-1: the reminder before the description of a private report. */
    EMBARGO_REMINDER("ART-1", "Reception embargo reminder", Audience.REPORTER_AND_VMT, Medium.TEXT, "Reception"),
    /** ART-2: the comment on a report that is incomplete. */
    INCOMPLETE_MESSAGE("ART-2", "Reception incomplete message", Audience.REPORTER_AND_VMT, Medium.TEXT, "Reception"),
    /** ART-3: the impact description, to be reviewed. */
    IMPACT_DESCRIPTION(
            "ART-3", "Impact description", Audience.REPORTER_AND_VMT, Medium.TEXT, "Draft impact description"),
    /** ART-4: the CVE request by mail for a private case. */
    PRIVATE_CVE_REQUEST("ART-4", "CVE request mail, private", Audience.CNA, Medium.MAIL, "Send CVE request"),
    /** ART-5: the CVE request by mail for a public case. */
    PUBLIC_CVE_REQUEST("ART-5", "CVE request mail, public", Audience.EVERYONE, Medium.MAIL, "Send CVE request"),
    /** ART-6: the CNA's form, to request CVE ids: as a sheet, as the CNA's echo, and as JSON. */
    CVE_REQUEST_FORM("ART-6", "CVE request form", Audience.CNA, Medium.TEXT, "Send CVE request"),
    /** ART-7: the advance warning, one mail for each list. */
    STAKEHOLDER_NOTIFICATION(
            "ART-7", "Stakeholder notification", Audience.STAKEHOLDERS, Medium.MAIL, "Embargoed disclosure"),
    /** ART-8: the title of the report, with its CVE ids. */
    REPORT_TITLE("ART-8", "Report title", Audience.REPORTER_AND_VMT, Medium.TEXT, "Get assigned CVE"),
    /** ART-9: the advisory. */
    ADVISORY("ART-9", "Advisory", Audience.EVERYONE, Medium.YAML, "Publish KCSA"),
    /** ART-10: the mails that publish the advisory, one for each list. */
    ADVISORY_MAIL("ART-10", "Advisory mail", Audience.EVERYONE, Medium.MAIL, "Publish KCSA"),
    /** ART-11: the row of the case in the index of advisories. */
    ADVISORY_INDEX("ART-11", "Advisory index", Audience.EVERYONE, Medium.MARKDOWN, "Publish KCSA"),
    /** ART-12: the CNA's form, to tell of the publication: as a sheet and as JSON. */
    PUBLICATION_FORM("ART-12", "CVE publication form", Audience.CNA, Medium.TEXT, "Open bug, Push patch"),
    /** ART-13: the security note. */
    SECURITY_NOTE("ART-13", "Security note", Audience.EVERYONE, Medium.MARKDOWN, "Reception"),
    /** ART-14: the announcement, one for each chat channel. */
    CHAT_ANNOUNCEMENT("ART-14", "Chat announcement", Audience.EVERYONE, Medium.TEXT, "Publish KCSA"),
    /** ART-15: what warned parties have to hear about, one mail for each list. */
    WARNED_PARTIES_NOTICE(
            "ART-15", "Notice to warned parties", Audience.STAKEHOLDERS, Medium.MAIL, "Embargoed disclosure");

    private final String id;
    private final String title;
    private final Audience audience;
    private final Medium medium;
    private final String section;

    ArtifactKind(String id, String title, Audience audience, Medium medium, String section) {
        this.id = id;
        this.title = title;
        this.audience = audience;
        this.medium = medium;
        this.section = section;
    }

    /**
     * The id of the artifact in the process.
     *
     * @return such as {@code ART-7}
     */
    public String id() {
        return id;
    }

    /**
     * What the artifact is called.
     *
     * @return a noun phrase
     */
    public String title() {
        return title;
    }

    /**
     * Whom its final form is for; a draft is for those on the report. {@link Audience#REPORTER_AND_VMT} stands for
     * those on the report.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * What it is mainly written as; a form comes as JSON too.
     *
     * @return the medium
     */
    public Medium medium() {
        return medium;
    }

    /**
     * Where the process asks for it.
     *
     * @return the section of the written process, stated there
     */
    public Citation citation() {
        return new Citation(section, Basis.STATED);
    }
}
