// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.value.MailAddress;

/** Wherever a journal is cut and whatever is asked for, nothing reaches beyond the extent at that revision. */
class ExtentProperties {

    private record Cut(Team team, CaseFile caseFile) {}

    private record Moment(Team team, CaseFile caseFile, Clearance clearance) {}

    @Property(tries = 1000)
    void rendersNothingBeyondTheExtent(
            @ForAll("moments") Moment moment, @ForAll ArtifactKind kind, @ForAll("particulars") Particulars wanted) {
        CaseFile caseFile = moment.caseFile();
        List<Artifact> artifacts;
        try {
            artifacts = moment.team().artifacts().render(kind, caseFile, moment.clearance(), wanted);
        } catch (ArtifactRefusedException refusal) {
            Statistics.collect("refused");
            assertThat(refusal.reasons()).isNotEmpty();
            assertThat(refusal.getMessage()).doesNotContain(SomeCase.TITLE, "symbolic", "Porter");
            return;
        }
        Statistics.collect("rendered");
        assertThat(artifacts).isNotEmpty().allSatisfy(artifact -> {
            assertThat(moment.clearance().extent().admits(artifact.audience())).isTrue();
            if (caseFile.state().isPrivate()) {
                assertThat(artifact.audience()).isNotEqualTo(Audience.EVERYONE);
                assertThat(artifact.kind()).isNotEqualTo(ArtifactKind.PUBLICATION_FORM);
                assertPrivateMail(moment.team(), artifact);
            }
            if (artifact.audience() != kind.audience()) {
                assertThat(artifact.stage()).isEqualTo(Stage.DRAFT);
                assertThat(artifact.audience()).isEqualTo(Audience.REPORTER_AND_VMT);
                assertThat(Door.text(artifact))
                        .contains("DRAFT, " + moment.clearance().extent().tlp().label() + ", case " + caseFile.id()
                                + ", revision " + caseFile.revision());
            }
        });
    }

    /** An embargoed mail goes to nobody but the lists of stakeholders and the CNA, and in plain to the first only. */
    private static void assertPrivateMail(Team team, Artifact artifact) {
        MailAddress plain = team.profile().stakeholderLists().get(0).address();
        if (artifact instanceof MailArtifact mail) {
            assertThat(mail.mail().cc()).isEmpty();
            assertThat(mail.mail().to())
                    .isSubsetOf(
                            plain,
                            SomeCase.DISTROS,
                            team.profile().cveRequests().cnaAddress().orElseThrow());
            assertThat(mail.mail().protection() == Protection.ENCRYPTED
                            || mail.mail().to().equals(List.of(plain)))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<Cut> cases = Arbitraries.of(Team.KATA, Team.OPENSTACK).flatMap(ExtentProperties::cuts);
        Arbitrary<Set<Audience>> audiences = Arbitraries.of(
                        Audience.CORE_REVIEWERS, Audience.APPROVERS, Audience.CNA, Audience.STAKEHOLDERS)
                .set();
        return Combinators.combine(cases, audiences).as((cut, wanted) -> moment(cut.team(), cut.caseFile(), wanted));
    }

    /** Any case of the team, up to any revision. */
    private static Arbitrary<Cut> cuts(Team team) {
        return Arbitraries.of(View.all(team).toList())
                .map(view -> team.adopt(view.scene()))
                .flatMap(caseFile ->
                        Arbitraries.integers().between(1, caseFile.revision()).map(caseFile::atRevision))
                .map(cut -> new Cut(team, cut));
    }

    /** A leave for some audiences, as far as the journal bears it out. */
    private static Moment moment(Team team, CaseFile caseFile, Set<Audience> wanted) {
        Set<Audience> audiences = EnumSet.of(Audience.REPORTER_AND_VMT);
        audiences.addAll(wanted);
        if (!caseFile.state().isPrivate()) {
            audiences.add(Audience.EVERYONE);
        } else if (caseFile.state().disclosure().date().isEmpty()) {
            audiences.remove(Audience.STAKEHOLDERS);
        }
        return new Moment(team, caseFile, Leave.of(caseFile, audiences.toArray(Audience[]::new)));
    }

    @Provide
    Arbitrary<Particulars> particulars() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class).optional(),
                        Arbitraries.of(Notice.class).optional())
                .as((stage, notice) -> Particulars.builder()
                        .from(Door.COORDINATOR)
                        .stage(stage)
                        .notice(notice)
                        .build());
    }
}
