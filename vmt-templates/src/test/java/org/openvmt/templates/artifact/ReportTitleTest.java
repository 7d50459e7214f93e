// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.report.Visibility;

/** The title of the report: with its ids once they are assigned, with the advisory's number once that is public (ART-8). */
class ReportTitleTest {

    private static String title(CaseFile file) {
        return Door.text(Team.OPENSTACK
                .artifacts()
                .render(ArtifactKind.REPORT_TITLE, file, Leave.widest(file))
                .get(0));
    }

    private static CaseFile unnumbered(CaseFile file) {
        return CaseFile.builder()
                .from(file)
                .advisory(Optional.of(AdvisoryDraft.builder().build()))
                .build();
    }

    @Test
    void carriesTheIdUntilTheAdvisoryIsOut() {
        SomeCase arrived = SomeCase.triaged(Visibility.PUBLIC)
                .approved()
                .then(new CveRequested(1))
                .then(new CveAssigned(List.of(SomeCase.CVE)));

        assertThat(title(Team.OPENSTACK.adopt(arrived))).isEqualTo(SomeCase.TITLE + " (CVE-2031-4242)\n");
        CaseFile published = Team.OPENSTACK.adopt(arrived.then(new Published("kata-dev@lists.katacontainers.io")));
        assertThat(title(published)).isEqualTo("[OSSA-2031-001] " + SomeCase.TITLE + "\n");
        assertThat(title(unnumbered(published))).isEqualTo(SomeCase.TITLE + " (CVE-2031-4242)\n");
    }

    @Test
    void carriesTheNumberFromTheOpeningOn() {
        CaseFile opened = Team.OPENSTACK.adopt(SomeCase.opened());

        assertThat(title(opened)).isEqualTo("[OSSA-2031-001] " + SomeCase.TITLE + "\n");
        assertThat(title(unnumbered(opened))).isEqualTo(SomeCase.TITLE + " (CVE-2031-4242)\n");
        assertThat(title(Team.OPENSTACK.adopt(SomeCase.warned()))).isEqualTo(SomeCase.TITLE + " (CVE-2031-4242)\n");
    }

    @Test
    void waitsForTheApprovalOfTheTitle() {
        SomeCase retitled = SomeCase.assigned()
                .posted(2, SomeCase.description().title("Another title").build());

        assertThat(Door.refusal(ArtifactKind.REPORT_TITLE, retitled))
                .matches(refusal -> refusal.cites("APP-2"))
                .hasMessageContaining("not approved by the Architecture Committee");
        assertThat(Door.text(ArtifactKind.REPORT_TITLE, retitled.approvals(2)))
                .isEqualTo("Another title (CVE-2031-4242)\n");
    }
}
