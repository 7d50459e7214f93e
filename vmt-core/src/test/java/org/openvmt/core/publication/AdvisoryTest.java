// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;

class AdvisoryTest {

    private static final CveId CVE = CveId.parse("CVE-2026-1234");

    @Test
    void keepsAnIdThatIsNoneAndSaysSo() {
        Advisory advisory = Advisory.builder()
                .id("KCSA-XX")
                .addVulnerabilities(
                        Vulnerability.builder().id("CVE-2026-pending").build(), Vulnerability.of(CVE))
                .build();
        assertThat(advisory.id()).contains("KCSA-XX");
        assertThat(advisory.number()).isEmpty();
        assertThat(advisory.cves()).containsExactly(CVE);
    }

    @Test
    void tellsTheNumberOfAnId() {
        assertThat(Advisory.builder().id("KCSA-CVE-2020-2024").build().number())
                .contains(AdvisoryId.parse("KCSA-CVE-2020-2024"));
    }

    @Test
    void findsTheCveIdsAmongWhatWasReported() {
        Discoverer discoverer = Discoverer.builder()
                .name("Jo Doe")
                .addReported("the whole lot", CVE.toString())
                .build();
        assertThat(discoverer.cves()).containsExactly(CVE);
    }

    @Test
    void tellsALinkFromWords() {
        Link link = Link.parse("https://example.org/1");
        assertThat(Reference.to(link).link()).contains(link);
        assertThat(Reference.builder().target("see the list").build().link()).isEmpty();
    }

    @Test
    void mayLackEverything() {
        assertThat(Advisory.builder().build()).isEqualTo(Advisory.builder().build());
    }

    @Test
    void namesEveryTextThatIsNone() {
        assertThatThrownBy(() -> Advisory.builder()
                        .title("one\ntwo")
                        .description(" ")
                        .addNotes("")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("title")
                .hasMessageContaining("description")
                .hasMessageContaining("notes");
        assertThatThrownBy(() -> Reference.builder().label("").target("a\rb").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("label")
                .hasMessageContaining("target");
    }

    @Test
    void hidesItsTextsFromTheLog() {
        Advisory advisory = Advisory.builder()
                .title("secret title")
                .description("secret text")
                .addReporters(Discoverer.builder().name("secret name").build())
                .addAffected(AffectedProduct.builder().product("secret product").build())
                .build();
        assertThat(advisory.toString()).doesNotContain("secret");
    }
}
