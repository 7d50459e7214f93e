// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.ChallengeResolved;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.people.Audience;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.CveId;

/** Nothing final goes out while the journal says that it is not approved, not true or not to be used. */
class UndisputedTest {

    private static final CveId OTHER = CveId.parse("CVE-2031-5555");

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"ADVISORY", "ADVISORY_MAIL", "ADVISORY_INDEX", "CHAT_ANNOUNCEMENT"})
    void refusesWhatTheJournalSpeaksAgainst(ArtifactKind kind) {
        SomeCase changed = SomeCase.opened().posted(2, SomeCase.description().build());
        SomeCase withdrawn = SomeCase.opened().then(new FixWithdrawn("It opens another hole."));
        SomeCase challenged = SomeCase.opened().then(new Challenged("Nobody can reproduce it."));

        assertThat(Door.refusal(kind, changed).reasons())
                .extracting(Reason::rule)
                .containsExactly("APP-2", "APP-2");
        assertThat(Door.refusal(kind, withdrawn))
                .matches(refusal -> refusal.cites("TR-16"))
                .hasMessageContaining("the fix is withdrawn, and none is proposed since")
                .hasMessageNotContaining("another hole");
        assertThat(Door.refusal(kind, challenged))
                .matches(refusal -> refusal.cites("TR-16"))
                .hasMessageContaining("a challenge of the report is open")
                .hasMessageNotContaining("reproduce");
        assertThat(Door.render(kind, changed.approvals(2))).isNotEmpty();
        assertThat(Door.render(kind, challenged.then(new ChallengeResolved("Reproduced."))))
                .isNotEmpty();
        assertThat(Door.render(
                        kind, withdrawn.then(new PatchProposed(SomeCase.RUNTIME, "stable-1.11", 2, "Dev Eloper"))))
                .isNotEmpty();
    }

    /** What is out is out: the index and the CNA are told of it, whatever is doubted since. */
    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"ADVISORY", "ADVISORY_INDEX", "PUBLICATION_FORM"})
    void saysSoOnceItIsPublished(ArtifactKind kind) {
        SomeCase doubted = SomeCase.published()
                .then(new FixWithdrawn("It opens another hole."))
                .then(new Challenged("No."));

        assertThat(Door.render(kind, doubted).get(0).remarks())
                .filteredOn(remark -> remark.rule().equals("TR-16"))
                .hasSize(2);
        assertThat(Door.refusal(
                                kind,
                                SomeCase.published()
                                        .posted(2, SomeCase.description().build()))
                        .cites("APP-2"))
                .isTrue();
    }

    @Test
    void asksNoMoreOfAReportThatCameInPublic() {
        SomeCase arrived = SomeCase.triaged(Visibility.PUBLIC)
                .approved()
                .then(new CveRequested(1))
                .then(new CveAssigned(List.of(SomeCase.CVE)))
                .status(TaskStatus.FIX_COMMITTED, "TR-12");

        assertThat(Door.render(ArtifactKind.ADVISORY_MAIL, arrived)).isNotEmpty();
    }

    @Test
    void warnsNobodyOnceTheDateHasCome() {
        CaseFile caseFile = SomeCase.dated().file();

        for (Duration late : List.of(Duration.ZERO, Duration.ofDays(2))) {
            assertThat(Door.refusal(
                            ArtifactKind.STAKEHOLDER_NOTIFICATION,
                            caseFile,
                            Leave.at(
                                    SomeCase.DISCLOSURE.plus(late),
                                    caseFile,
                                    Audience.CORE_REVIEWERS,
                                    Audience.STAKEHOLDERS)))
                    .matches(refusal -> refusal.cites("EXT-5"))
                    .hasMessageContaining("not later than the instant of the clearance");
        }
        assertThat(Door.KATA.render(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        caseFile,
                        Leave.at(SomeCase.DISCLOSURE.minusSeconds(1), caseFile, Audience.STAKEHOLDERS)))
                .hasSize(2);
    }

    private static SomeCase noted(CveId... assigned) {
        return SomeCase.noted().then(new CveRequested(assigned.length)).then(new CveAssigned(List.of(assigned)));
    }

    private static SomeCase out(SomeCase noted) {
        return noted.open(Ground.NOTE).then(new Published("kata-dev@lists.katacontainers.io"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ArtifactKind.class,
            names = {"SECURITY_NOTE", "ADVISORY_MAIL", "ADVISORY_INDEX", "PUBLICATION_FORM", "CHAT_ANNOUNCEMENT"})
    void publishesNoNoteWhoseIdsAreOthersThanTheCases(ArtifactKind kind) {
        SomeCase struck = out(noted(SomeCase.CVE, OTHER).then(new CveRejected(SomeCase.CVE)));
        SomeCase different = out(noted(OTHER));
        SomeCase silent =
                out(noted(OTHER).note(SomeNote.securityNote().cves(List.of()).build()));

        assertThat(Door.refusal(kind, struck).reasons())
                .extracting(Reason::rule)
                .containsExactly("CVE-4");
        assertThat(Door.refusal(kind, different).reasons())
                .extracting(Reason::rule)
                .containsExactly("CVE-3");
        assertThat(Door.text(kind, silent)).contains(kind == ArtifactKind.SECURITY_NOTE ? "KCSN" : OTHER.toString());
        assertThat(Door.render(kind, out(noted(SomeCase.CVE)))).isNotEmpty();
    }
}
