// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_INDEX;
import static org.openvmt.templates.artifact.ArtifactKind.ADVISORY_MAIL;
import static org.openvmt.templates.artifact.ArtifactKind.CHAT_ANNOUNCEMENT;
import static org.openvmt.templates.artifact.ArtifactKind.CVE_REQUEST_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.IMPACT_DESCRIPTION;
import static org.openvmt.templates.artifact.ArtifactKind.PRIVATE_CVE_REQUEST;
import static org.openvmt.templates.artifact.ArtifactKind.PUBLICATION_FORM;
import static org.openvmt.templates.artifact.ArtifactKind.PUBLIC_CVE_REQUEST;
import static org.openvmt.templates.artifact.ArtifactKind.REPORT_TITLE;
import static org.openvmt.templates.artifact.ArtifactKind.SECURITY_NOTE;
import static org.openvmt.templates.artifact.ArtifactKind.STAKEHOLDER_NOTIFICATION;
import static org.openvmt.templates.artifact.ArtifactKind.WARNED_PARTIES_NOTICE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openvmt.core.advisory.AffectedComponent;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.CveId;

/** One record, many texts: a fact that changes changes in every artifact that carries it, and in no other. */
class OneRecordTest {

    private static final Set<ArtifactKind> WITH_DESCRIPTION = EnumSet.of(
            IMPACT_DESCRIPTION,
            PRIVATE_CVE_REQUEST,
            PUBLIC_CVE_REQUEST,
            CVE_REQUEST_FORM,
            STAKEHOLDER_NOTIFICATION,
            ADVISORY,
            ADVISORY_MAIL,
            CHAT_ANNOUNCEMENT);

    private static UnaryOperator<CaseFile> events(UnaryOperator<CaseEvent> change) {
        return file -> CaseFile.builder()
                .from(file)
                .journal(file.journal().stream()
                        .map(entry -> new JournalEntry(entry.at(), entry.by(), entry.as(), change.apply(entry.event())))
                        .toList())
                .build();
    }

    private static UnaryOperator<CaseFile> description(UnaryOperator<ImpactDescription> change) {
        return events(event -> event instanceof DescriptionPosted posted
                ? new DescriptionPosted(posted.revision(), change.apply(posted.description()))
                : event);
    }

    private static List<String> texts(ArtifactKind kind, CaseFile caseFile) {
        return Team.KATA.artifacts().render(kind, caseFile, Leave.widest(caseFile), Scene.particulars(kind)).stream()
                .map(Door::text)
                .toList();
    }

    /** The kinds of which every text differs; a kind of which only some do is a fault. */
    private static Set<ArtifactKind> changedBy(UnaryOperator<CaseFile> change, String old, String now) {
        Set<ArtifactKind> changed = EnumSet.noneOf(ArtifactKind.class);
        for (ArtifactKind kind : ArtifactKind.values()) {
            CaseFile caseFile = Team.KATA.adopt(Scene.of(kind));
            List<String> before = texts(kind, caseFile);
            List<String> after = texts(kind, change.apply(caseFile));
            if (!before.equals(after)) {
                changed.add(kind);
                assertThat(after)
                        .as(kind.id())
                        .allSatisfy(text -> assertThat(text).contains(now).doesNotContain(old));
            }
        }
        return changed;
    }

    private static Set<ArtifactKind> with(Set<ArtifactKind> some, ArtifactKind... more) {
        Set<ArtifactKind> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void changesTheCveIdEverywhere() {
        CveId other = CveId.parse("CVE-2031-77777");
        UnaryOperator<CaseFile> assigned =
                events(event -> event instanceof CveAssigned ? new CveAssigned(List.of(other)) : event);
        UnaryOperator<CaseFile> noted = file -> CaseFile.builder()
                .from(file)
                .note(file.note()
                        .map(note -> SecurityNote.builder()
                                .from(note)
                                .cves(List.of(other))
                                .build()))
                .build();

        Set<ArtifactKind> changed = EnumSet.noneOf(ArtifactKind.class);
        for (ArtifactKind kind : ArtifactKind.values()) {
            CaseFile caseFile = Team.KATA.adopt(Scene.of(kind));
            List<String> before = texts(kind, caseFile);
            List<String> after = texts(kind, noted.apply(assigned.apply(caseFile)));
            if (!before.equals(after)) {
                changed.add(kind);
                // The names of patches are given by whoever attached them.
                assertThat(after)
                        .allSatisfy(text ->
                                assertThat(text).contains(other.toString()).doesNotContain(SomeCase.CVE.toString()));
            }
        }
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        STAKEHOLDER_NOTIFICATION,
                        REPORT_TITLE,
                        ADVISORY,
                        ADVISORY_MAIL,
                        ADVISORY_INDEX,
                        PUBLICATION_FORM,
                        SECURITY_NOTE,
                        CHAT_ANNOUNCEMENT,
                        WARNED_PARTIES_NOTICE);
    }

    @Test
    void changesTheTitleEverywhere() {
        String title = "Another name for it";

        assertThat(changedBy(
                        description(one -> ImpactDescription.builder()
                                .from(one)
                                .title(title)
                                .build()),
                        SomeCase.TITLE,
                        title))
                .isEqualTo(with(WITH_DESCRIPTION, REPORT_TITLE, ADVISORY_INDEX));
    }

    @Test
    void changesTheAffectedVersionsEverywhere() {
        String versions = ">=v1.11.0 <=v1.11.9";

        assertThat(changedBy(
                        description(one -> ImpactDescription.builder()
                                .from(one)
                                .affected(List.of(
                                        new AffectedComponent(SomeCase.RUNTIME, AffectedVersions.parse(versions))))
                                .build()),
                        Team.KATA.versions(),
                        versions))
                .isEqualTo(with(WITH_DESCRIPTION, ADVISORY_INDEX));
    }

    @Test
    void changesTheCreditEverywhere() {
        assertThat(changedBy(
                        description(one -> ImpactDescription.builder()
                                .from(one)
                                .credits(
                                        List.of(Credit.builder().name("Fin Der").build()))
                                .build()),
                        "Ria Porter",
                        "Fin Der"))
                .isEqualTo(WITH_DESCRIPTION);
    }

    @Test
    void changesTheDisclosureDateEverywhere() {
        Instant later = SomeCase.DISCLOSURE.plus(Duration.ofDays(6));

        UnaryOperator<CaseFile> moved = events(event -> {
            if (event instanceof DateSet) {
                return new DateSet(later);
            }
            return event instanceof DateMoved move ? new DateMoved(later, move.reason()) : event;
        });

        assertThat(changedBy(
                        file -> file.state().isPrivate() ? moved.apply(file) : file,
                        "2031-03-20 00:00 UTC",
                        "2031-03-26 00:00 UTC"))
                .containsExactlyInAnyOrder(STAKEHOLDER_NOTIFICATION, WARNED_PARTIES_NOTICE);
    }

    @Test
    void changesTheDayOfPublicationEverywhere() {
        UnaryOperator<CaseFile> nextDay = file -> CaseFile.builder()
                .from(file)
                .journal(file.journal().stream()
                        .map(entry -> new JournalEntry(
                                entry.at().plus(Duration.ofDays(1)), entry.by(), entry.as(), entry.event()))
                        .toList())
                .build();

        Set<ArtifactKind> changed = EnumSet.allOf(ArtifactKind.class).stream()
                .filter(kind -> texts(kind, nextDay.apply(Team.KATA.adopt(Scene.of(kind)))).stream()
                        .anyMatch(text -> text.contains("2031-03-21")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ArtifactKind.class)));

        assertThat(changed)
                .containsExactlyInAnyOrder(
                        ADVISORY, ADVISORY_MAIL, ADVISORY_INDEX, PUBLICATION_FORM, CHAT_ANNOUNCEMENT);
    }
}
