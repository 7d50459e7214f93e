// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.people.Audience;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;

/** Each artifact at its time: neither before it is due, nor once it has lost its sense (the column "when"). */
class DueTimesTest {

    static Stream<Arguments> tooEarlyOrTooLate() {
        return Stream.of(
                Arguments.of(ArtifactKind.EMBARGO_REMINDER, SomeCase.confirmed(Visibility.PUBLIC), "ART-1"),
                Arguments.of(ArtifactKind.INCOMPLETE_MESSAGE, SomeCase.confirmed(Visibility.PRIVATE), "ART-2"),
                Arguments.of(ArtifactKind.IMPACT_DESCRIPTION, SomeCase.received(Visibility.PRIVATE), "ART-3"),
                Arguments.of(ArtifactKind.IMPACT_DESCRIPTION, SomeCase.confirmed(Visibility.PRIVATE), "ART-3"),
                Arguments.of(ArtifactKind.PRIVATE_CVE_REQUEST, SomeCase.triaged(Visibility.PRIVATE), "ART-4"),
                Arguments.of(
                        ArtifactKind.PRIVATE_CVE_REQUEST,
                        SomeCase.triaged(Visibility.PUBLIC).approved(),
                        "ART-4"),
                Arguments.of(ArtifactKind.PUBLIC_CVE_REQUEST, SomeCase.triaged(Visibility.PUBLIC), "ART-5"),
                Arguments.of(ArtifactKind.PUBLIC_CVE_REQUEST, SomeCase.requested(), "ART-5"),
                Arguments.of(ArtifactKind.CVE_REQUEST_FORM, SomeCase.triaged(Visibility.PRIVATE), "ART-6"),
                Arguments.of(ArtifactKind.CVE_REQUEST_FORM, SomeCase.requested().then(new CveRequested(11)), "ART-6"),
                Arguments.of(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION, SomeCase.dated().open(Ground.DECISION), "ART-7"),
                Arguments.of(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        SomeCase.requested().then(new DateSet(SomeCase.DISCLOSURE)),
                        "CVE-3"),
                Arguments.of(ArtifactKind.REPORT_TITLE, SomeCase.requested(), "CVE-3"),
                Arguments.of(
                        ArtifactKind.REPORT_TITLE,
                        SomeCase.requested()
                                .then(new CveRequested(2))
                                .at(SomeCase.WARNED)
                                .then(new CveAssigned(List.of(SomeCase.CVE))),
                        "CVE-3"),
                Arguments.of(ArtifactKind.ADVISORY_MAIL, SomeCase.assigned().open(Ground.DECISION), "PUB-1"),
                Arguments.of(ArtifactKind.ADVISORY_INDEX, SomeCase.assigned().open(Ground.DECISION), "PUB-1"),
                Arguments.of(ArtifactKind.CHAT_ANNOUNCEMENT, SomeCase.assigned().open(Ground.DECISION), "PUB-1"),
                Arguments.of(ArtifactKind.PUBLICATION_FORM, SomeCase.opened(), "DU-24"),
                Arguments.of(
                        ArtifactKind.SECURITY_NOTE,
                        SomeCase.confirmed(Visibility.PRIVATE)
                                .note(SomeNote.securityNote().build()),
                        "ART-13"),
                Arguments.of(
                        ArtifactKind.SECURITY_NOTE,
                        SomeCase.received(Visibility.PRIVATE).status(TaskStatus.OPINION, "TR-04"),
                        "ART-13"),
                Arguments.of(ArtifactKind.WARNED_PARTIES_NOTICE, SomeCase.warned(), "ART-15"));
    }

    @ParameterizedTest
    @MethodSource("tooEarlyOrTooLate")
    void keepsToItsTime(ArtifactKind kind, SomeCase someCase, String rule) {
        assertThat(Door.refusal(kind, someCase)).matches(refusal -> refusal.cites(rule), "cites " + rule);
    }

    @Test
    void keepsTheAdvisoryUntilTheDisclosureInstant() {
        CaseFile caseFile = SomeCase.warned().open(Ground.DISCLOSURE_DATE).file();
        Particulars finalForm = Particulars.builder().stage(Stage.FINAL).build();

        assertThat(Door.refusal(ArtifactKind.ADVISORY_MAIL, caseFile, Leave.widest(caseFile))
                        .cites("EMB-4"))
                .isTrue();
        assertThat(Door.refusal(Door.KATA, ArtifactKind.ADVISORY, caseFile, Leave.widest(caseFile), finalForm)
                        .cites("EMB-4"))
                .isTrue();
        assertThat(Door.KATA.render(
                        ArtifactKind.ADVISORY_MAIL,
                        caseFile,
                        Leave.at(SomeCase.DISCLOSURE, caseFile, Audience.values())))
                .hasSize(2);
    }

    @Test
    void drawsTheAdvisoryAsADraftUntilItIsDue() {
        assertThat(Door.render(ArtifactKind.ADVISORY, SomeCase.confirmed(Visibility.PRIVATE)))
                .allSatisfy(artifact -> {
                    assertThat(artifact.stage()).isEqualTo(Stage.DRAFT);
                    assertThat(artifact.audience()).isEqualTo(Audience.REPORTER_AND_VMT);
                    assertThat(Door.text(artifact))
                            .startsWith("# DRAFT, TLP:AMBER+STRICT, case KC-7, revision 6\n\n")
                            .contains("(to be settled)");
                });
        assertThat(Door.text(ArtifactKind.SECURITY_NOTE, SomeCase.noted()))
                .startsWith("> **DRAFT, TLP:AMBER+STRICT, case KC-7, revision 4**\n\n# KCSN-2031-01: ");
    }
}
