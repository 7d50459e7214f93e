// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.value.Link;

/** Where the texts of disclosure day lead to. */
class DocumentLinkTest {

    @ParameterizedTest
    @EnumSource(names = {"ADVISORY_INDEX", "PUBLICATION_FORM", "CHAT_ANNOUNCEMENT", "SECURITY_NOTE"})
    void saysThatThePageOfAdvisoriesStandsInForADocument(ArtifactKind kind) {
        CaseFile caseFile = Scene.of(kind).file();
        assertThat(Door.render(kind, caseFile)).allSatisfy(artifact -> {
            assertThat(Door.text(artifact)).contains("VMT/KCSA.md");
            assertThat(artifact.remarks()).anyMatch(remark -> remark.sentence().startsWith("no link to the document"));
        });
        Link link = Link.parse("https://example.org/advisories/2031-01");
        Particulars known =
                Particulars.builder().from(Door.COORDINATOR).documentLink(link).build();
        assertThat(Door.KATA.render(kind, caseFile, Leave.widest(caseFile), known))
                .allSatisfy(artifact -> {
                    assertThat(Door.text(artifact)).contains(link.toString()).doesNotContain("VMT/KCSA.md");
                    assertThat(artifact.remarks())
                            .noneMatch(remark -> remark.sentence().contains("link"));
                });
    }
}
