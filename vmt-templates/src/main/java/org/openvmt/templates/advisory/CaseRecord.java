// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;

/**
 * What all texts about one case have in common: title, CVE ids, components, affected versions, credits, dates and links,
 * each worked out once. Section 11 of the process.
 */
public final class CaseRecord {

    private final TeamProfile profile;
    private final CaseFile caseFile;
    private final Instant at;
    private final Optional<ImpactDescription> description;
    private final Credits credits;

    private CaseRecord(TeamProfile profile, CaseFile caseFile, Instant at, Optional<ImpactDescription> description) {
        this.profile = profile;
        this.caseFile = caseFile;
        this.at = at;
        this.description = description;
        this.credits = Credits.of(caseFile, description);
    }

    /**
     * The record of a case, made from its posted description.
     *
     * @param profile the team
     * @param caseFile the case
     * @param at the instant of writing
     * @return the record
     */
    public static CaseRecord of(TeamProfile profile, CaseFile caseFile, Instant at) {
        return new CaseRecord(
                profile, caseFile, at, caseFile.state().description().posted().map(DescriptionPosted::description));
    }

    /**
     * The same record with another description.
     *
     * @param draft a description that is not posted so far
     * @return the record
     */
    public CaseRecord with(ImpactDescription draft) {
        return new CaseRecord(profile, caseFile, at, Optional.of(draft));
    }

    TeamProfile profile() {
        return profile;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    /**
     * The impact description.
     *
     * @return empty if none is posted
     */
    public Optional<ImpactDescription> description() {
        return description;
    }

    /**
     * The number of the advisory.
     *
     * @return empty while it has none
     */
    public Optional<AdvisoryId> id() {
        return caseFile.advisory().flatMap(AdvisoryDraft::id);
    }

    /**
     * What the vulnerability is called.
     *
     * @return the title of the description, else that of the report
     */
    public String title() {
        return description
                .flatMap(ImpactDescription::title)
                .orElse(caseFile.report().title());
    }

    /**
     * The CVE ids that stand (CVE-3, CVE-4).
     *
     * @return ascending; empty if none is assigned
     */
    public List<CveId> cves() {
        return caseFile.state().cve().ids();
    }

    /**
     * The CVE ids, as a title carries them (CVE-2).
     *
     * @return a blank and the ids in brackets; nothing if there is none
     */
    public String cveSuffix() {
        return suffix(cves());
    }

    static String suffix(List<CveId> cves) {
        return cves.isEmpty() ? "" : " (" + join(cves, ", ") + ")";
    }

    static String join(List<?> values, String separator) {
        return values.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    /**
     * Who is credited.
     *
     * @return the credits
     */
    public Credits credits() {
        return credits;
    }

    /**
     * The affected components.
     *
     * @return those of the description, else those of the report
     */
    public List<Component> components() {
        return affected().isEmpty()
                ? caseFile.report().components()
                : affected().stream().map(AffectedComponent::component).toList();
    }

    /**
     * The affected components in a line.
     *
     * @return their names with commas between
     */
    public String componentLine() {
        return join(components(), ", ");
    }

    /**
     * The affected components with their versions.
     *
     * @return empty if the description does not say
     */
    public List<AffectedComponent> affected() {
        return description.map(ImpactDescription::affected).orElse(List.of());
    }

    /**
     * The affected versions in a line.
     *
     * @return those of the only component, or those of each behind its name; empty if the description does not say
     */
    public Optional<String> versions() {
        List<AffectedComponent> affected = affected();
        if (affected.size() == 1) {
            return Optional.of(affected.get(0).versions().toString());
        }
        return affected.isEmpty()
                ? Optional.empty()
                : Optional.of(affected.stream()
                        .map(one -> one.component() + " " + one.versions())
                        .collect(Collectors.joining("; ")));
    }

    /**
     * The day on which the advisory is announced.
     *
     * @return a day of the UTC calendar: that of the publication, else that of the writing once the report is open, else
     *     the disclosure date; empty while there is none of these
     */
    public Optional<LocalDate> announcedOn() {
        CaseState state = caseFile.state();
        Optional<Instant> instant =
                state.disclosure().published().values().stream().min(Instant::compareTo);
        if (instant.isEmpty()) {
            instant = state.isPrivate() ? state.disclosure().date() : Optional.of(at);
        }
        return instant.map(CaseRecord::day);
    }

    /**
     * The day for which the announcement is planned.
     *
     * @return a day of the UTC calendar: that of the publication, else the disclosure date of a private case; empty while
     *     there is none of these
     */
    Optional<LocalDate> plannedFor() {
        CaseState state = caseFile.state();
        return state.isPrivate() || !state.disclosure().published().isEmpty() ? announcedOn() : Optional.empty();
    }

    /**
     * The day on which the embargo ends at the latest, by the team's limit and the reporter's terms (EMB-3, EMB-5).
     *
     * @return a day of the UTC calendar; empty if neither names a last one
     */
    public Optional<LocalDate> embargoEnd() {
        ReceptionState reception = caseFile.state().reception();
        return reception
                .terms()
                .latestOpening(profile.longestEmbargo().map(reception.receivedAt()::plus))
                .map(CaseRecord::day);
    }

    /** Whether every requested CVE id was assigned, or the CNA declined. */
    boolean cvesAreSettled() {
        return caseFile.state().cve().isSettled();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * Where the report can be read.
     *
     * @return the public issue and the report itself, as far as they have an address
     */
    public List<Link> issues() {
        Optional<Link> issue = caseFile.report()
                .issue()
                .map(number ->
                        profile.links().issue(caseFile.report().components().get(0), number));
        return Stream.concat(issue.stream(), caseFile.report().link().stream())
                .distinct()
                .toList();
    }

    /**
     * The public changes of the fix as it stands: those of an older revision, or of a fix that was withdrawn, are none of
     * them any more.
     *
     * @return by branch, in the order of their names
     */
    public Map<String, List<Link>> changes() {
        return FixChanges.of(caseFile);
    }
}
