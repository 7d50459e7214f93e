// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.CveId;

/**
 * One fact of a case that is another one.
 *
 * @param name which fact
 * @param change what makes it another one
 * @param words how it stands in texts, before and after
 * @param among which cases it can be changed in
 * @param carriers the artifacts that carry it
 */
record Change(
        String name,
        UnaryOperator<CaseFile> change,
        Map<String, String> words,
        Predicate<CaseFile> among,
        Set<ArtifactKind> carriers) {

    @Override
    public String toString() {
        return name;
    }

    static Change of(String name, UnaryOperator<CaseFile> change, String old, String now, Set<ArtifactKind> carriers) {
        return new Change(name, change, Map.of(old, now), file -> true, carriers);
    }

    static Change cve(Set<ArtifactKind> carriers) {
        CveId other = CveId.parse("CVE-2031-77777");
        UnaryOperator<CaseFile> journal = events(event -> {
            if (event instanceof CveAssigned) {
                return new CveAssigned(List.of(other));
            }
            return event instanceof CveRejected ? new CveRejected(other) : event;
        });
        return of(
                "CVE id",
                file -> noted(journal.apply(file), note -> note.cves(List.of(other))),
                SomeCase.CVE.toString(),
                other.toString(),
                carriers);
    }

    static Change title(Set<ArtifactKind> carriers) {
        String title = "Another name for it";
        return of(
                "title",
                file -> reported(
                        described(description -> description.title(title)).apply(file), title),
                SomeCase.TITLE,
                title,
                carriers);
    }

    private static CaseFile reported(CaseFile file, String title) {
        return CaseFile.builder()
                .from(file)
                .report(Report.builder().from(file.report()).title(title).build())
                .build();
    }

    static Change versions(Team team, Set<ArtifactKind> carriers) {
        String old = team.equals(Team.KATA) ? "v1.11.5" : "v1.11.6";
        String versions = team.versions().replace(old, "v1.11.9");
        return of(
                "affected versions",
                described(description -> description.affected(
                        List.of(new AffectedComponent(SomeCase.RUNTIME, AffectedVersions.parse(versions))))),
                old,
                "v1.11.9",
                carriers);
    }

    static Change creditName(Set<ArtifactKind> carriers) {
        return credited("credited name", "Fin Der", "Example University", "Ria Porter", "Fin Der", carriers);
    }

    static Change affiliation(Set<ArtifactKind> carriers) {
        return credited(
                "affiliation", "Ria Porter", "Sample Institute", "Example University", "Sample Institute", carriers);
    }

    private static Change credited(
            String what, String name, String affiliation, String old, String now, Set<ArtifactKind> carriers) {
        Credit credit = Credit.builder().name(name).affiliation(affiliation).build();
        Reporter reporter =
                Reporter.builder().name(name).affiliation(affiliation).build();
        UnaryOperator<CaseFile> described = described(description -> description.credits(List.of(credit)));
        return of(
                what,
                file -> CaseFile.builder()
                        .from(described.apply(file))
                        .report(Report.builder()
                                .from(file.report())
                                .reporters(List.of(reporter))
                                .build())
                        .build(),
                old,
                now,
                carriers);
    }

    static Change mitigation(Set<ArtifactKind> carriers) {
        String now = "Keep hosts apart.";
        return of(
                "mitigation",
                described(description -> description.mitigation(now)),
                "Do not share volumes.",
                now,
                carriers);
    }

    /** Where nothing is public so far. */
    static Change disclosureDate(Set<ArtifactKind> carriers) {
        Duration later = Duration.ofDays(6);
        UnaryOperator<CaseFile> moved = events(event -> {
            if (event instanceof DateSet set) {
                return new DateSet(set.date().plus(later));
            }
            return event instanceof DateMoved move ? new DateMoved(move.date().plus(later), move.reason()) : event;
        });
        return new Change(
                "disclosure date",
                moved,
                Map.of("2031-03-20", "2031-03-26", "2031-03-25", "2031-03-31"),
                file -> file.state().isPrivate(),
                carriers);
    }

    /** Where the report is open: everything happens a day later. */
    static Change dayOfPublication(Set<ArtifactKind> carriers) {
        UnaryOperator<CaseFile> nextDay = journal(
                entry -> new JournalEntry(entry.at().plus(Duration.ofDays(1)), entry.by(), entry.as(), entry.event()));
        return new Change(
                "day of publication",
                nextDay,
                Map.of("2031-03-20", "2031-03-21", "2031-03-17", "2031-03-18", "2031-03-03", "2031-03-04"),
                file -> !file.state().isPrivate() && file.lastEventAt().isAfter(openedAt(file)),
                carriers);
    }

    private static Instant openedAt(CaseFile file) {
        return file.state()
                .disclosure()
                .openedAt()
                .map(at -> at.minusSeconds(1))
                .orElse(Instant.MAX);
    }

    static Change number(TeamProfile profile, Set<ArtifactKind> carriers) {
        return new Change(
                "number",
                file -> CaseFile.builder()
                        .from(noted(file, note -> note.id(profile.notes().id(2031, 7))))
                        .advisory(file.advisory()
                                .map(draft -> AdvisoryDraft.builder()
                                        .from(draft)
                                        .id(profile.advisories().id(2031, 7))
                                        .build()))
                        .build(),
                Map.of(
                        profile.advisories().id(2031, 1).toString(),
                        profile.advisories().id(2031, 7).toString(),
                        profile.notes().id(2031, 1).toString(),
                        profile.notes().id(2031, 7).toString()),
                file -> true,
                carriers);
    }

    static Change coordinator(Set<ArtifactKind> carriers) {
        String now = "Will Follow";
        return of(
                "coordinator",
                file -> noted(
                        events(event -> event instanceof CoordinatorAssigned ? new CoordinatorAssigned(now) : event)
                                .apply(file),
                        note -> note.author(now)),
                SomeCase.COORDINATOR,
                now,
                carriers);
    }

    private static CaseFile noted(CaseFile file, UnaryOperator<SecurityNote.Builder> change) {
        Optional<SecurityNote> note = file.note()
                .map(old -> change.apply(SecurityNote.builder().from(old)).build());
        return CaseFile.builder().from(file).note(note).build();
    }

    private static UnaryOperator<CaseFile> described(UnaryOperator<ImpactDescription.Builder> change) {
        return events(event -> event instanceof DescriptionPosted posted
                ? new DescriptionPosted(
                        posted.revision(),
                        change.apply(ImpactDescription.builder().from(posted.description()))
                                .build())
                : event);
    }

    private static UnaryOperator<CaseFile> events(UnaryOperator<CaseEvent> change) {
        return journal(entry -> new JournalEntry(entry.at(), entry.by(), entry.as(), change.apply(entry.event())));
    }

    private static UnaryOperator<CaseFile> journal(UnaryOperator<JournalEntry> change) {
        return file -> CaseFile.builder()
                .from(file)
                .journal(file.journal().stream().map(change).toList())
                .build();
    }

    /** What a text has to say once the fact is another one. */
    String applied(String text) {
        String after = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            after = after.replace(word.getKey(), word.getValue());
        }
        return after;
    }

    static Set<ArtifactKind> with(Set<ArtifactKind> some, ArtifactKind... more) {
        Set<ArtifactKind> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }
}
