// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.AdvisoryWriter;

class AffectedReaderTest {

    private static AffectedProduct product(String name, String versions) {
        return AffectedProduct.builder()
                .product(name)
                .versions(AffectedVersions.parse(versions))
                .build();
    }

    @Test
    void joinsAListOfVersions() {
        AdvisoryReading reading = KcsaReader.read("""
                affected-components:
                  - components: box
                    version:
                      - ">=1.9.0 <=1.12.0"

                      - "==2.0.0"
                  - lid
                """);

        assertThat(reading.advisory().affected())
                .containsExactly(
                        product("box", ">=1.9.0 <=1.12.0, ==2.0.0"),
                        AffectedProduct.builder().product("lid").build());
        assertThat(reading.findings())
                .extracting(
                        Finding::id,
                        Finding::level,
                        Finding::field,
                        finding -> finding.mended().orElse(""))
                .containsExactly(tuple(
                        "KCSA-VERSIONS", Level.WARNING, "affected-components[0].version", ">=1.9.0 <=1.12.0, ==2.0.0"));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void takesVersionsForEachOfSeveralComponents() {
        AdvisoryReading reading = KcsaReader.read("""
                affected-components:
                  - components:
                      - box
                      - lid
                    version: ==2.0.0
                """);

        assertThat(reading.advisory().affected()).containsExactly(product("box", "==2.0.0"), product("lid", "==2.0.0"));
        assertThat(reading.findings())
                .extracting(Finding::id, Finding::level)
                .containsExactly(tuple("KCSA-VERSIONS", Level.WARNING));
    }

    @Test
    void leavesAShallowerItemToTheNextComponent() {
        AdvisoryReading reading = KcsaReader.read("""
                affected-components:
                - version:
                  - ==1.0.0
                  - ==2.0.0
                  components: box
                - version:
                  - ==3.0.0
                - lid
                """);

        assertThat(reading.advisory().affected())
                .containsExactly(product("box", "==1.0.0, ==2.0.0"), product("lid", "==3.0.0"));
    }

    @Test
    void countsAKeyToTheItemThatItBegins() {
        AdvisoryReading reading = KcsaReader.read("""
                affected-components:
                  - component: box
                    versions: ==1.0.0
                  - component: lid
                    versions: ==2.0.0
                """);

        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-KEY-NAME"))
                .extracting(Finding::field)
                .containsExactly(
                        "affected-components[0].components",
                        "affected-components[0].version",
                        "affected-components[1].components",
                        "affected-components[1].version");
    }

    /** The second is the first of its line, below which nothing is; ranges would not say it any more. */
    @ParameterizedTest
    @ValueSource(strings = {"Before v1.11.5, v1.12.0", "before 1.12.0, 1.11.5", "==1.0.0, Before v1.11.5, v1.12.0"})
    void mendsNoVersionAway(String versions) {
        AdvisoryReading reading =
                KcsaReader.read("affected-components:\n  - components: box\n    version: " + versions + "\n");

        assertThat(reading.findings())
                .extracting(Finding::id, Finding::mended)
                .containsExactly(tuple("KCSA-VERSIONS", Optional.empty()));
        assertThat(AdvisoryWriter.write(reading.advisory(), AdvisoryDialect.KCSA))
                .contains(versions);
    }
}
