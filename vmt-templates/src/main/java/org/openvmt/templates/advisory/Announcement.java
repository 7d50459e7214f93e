// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.time.LocalDate;
import java.util.List;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.CveId;

/**
 * What mails, index, form and chat say of a published document, be it an advisory or a note.
 *
 * @param id its number
 * @param title its title, without CVE ids
 * @param cves its CVE ids, ascending
 * @param components the affected components in a line
 * @param versions the affected versions in a line
 * @param credits who is credited, in a line
 * @param date the day of the publication, of the UTC calendar
 */
public record Announcement(
        AdvisoryId id,
        String title,
        List<CveId> cves,
        String components,
        String versions,
        String credits,
        LocalDate date) {

    /** Keeps the CVE ids in ascending order. */
    public Announcement {
        cves = cves.stream().distinct().sorted().toList();
    }

    /**
     * That of an advisory.
     *
     * @param caseRecord a case whose advisory has a number, a date and versions
     * @return the announcement
     */
    public static Announcement ofAdvisory(CaseRecord caseRecord) {
        return new Announcement(
                caseRecord.id().orElseThrow(),
                caseRecord.title(),
                caseRecord.cves(),
                caseRecord.componentLine(),
                caseRecord.versions().orElseThrow(),
                caseRecord.credits().toString(),
                caseRecord.announcedOn().orElseThrow());
    }

    /**
     * That of a note.
     *
     * @param note a note that has a number
     * @param caseRecord its case
     * @return the announcement
     */
    public static Announcement ofNote(SecurityNote note, CaseRecord caseRecord) {
        return new Announcement(
                note.id().orElseThrow(),
                note.title(),
                note.cves().isEmpty() ? caseRecord.cves() : note.cves(),
                caseRecord.componentLine(),
                String.join("; ", note.affected()),
                caseRecord.credits().toString(),
                caseRecord.announcedOn().orElseThrow());
    }

    /**
     * The title as subjects and index carry it (CVE-2).
     *
     * @return the title with the CVE ids in brackets behind it, if there are some
     */
    public String titleWithCves() {
        return title + suffix();
    }

    /**
     * What stands behind the title for the CVE ids.
     *
     * @return a blank and the ids in brackets; nothing if there is none
     */
    public String suffix() {
        return CaseRecord.suffix(cves);
    }

    /**
     * The number without the prefix of its kind.
     *
     * @return such as {@code 2031-01}
     */
    public String number() {
        return CaseWords.number(id);
    }
}
