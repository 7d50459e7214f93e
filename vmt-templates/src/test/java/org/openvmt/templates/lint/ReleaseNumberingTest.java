// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.AdvisoryDialect;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.templates.publication.AdvisoryWriter;

/** OpenStack counted its releases by years up to 2015, and then from 12.0.0 or the like on. */
class ReleaseNumberingTest {

    private static Advisory affecting(String versions) {
        return Advisory.builder()
                .addAffected(AffectedProduct.builder()
                        .product("nova")
                        .versions(AffectedVersions.parse(versions))
                        .build())
                .build();
    }

    private static List<Finding> findings(Advisory advisory) {
        return AdvisoryLinter.of(TeamProfiles.named("openstack")).lint(advisory).stream()
                .filter(finding -> finding.id().startsWith("LINT-VERSION"))
                .filter(finding -> !finding.id().equals(LintRule.VERSION_UPPER.id()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {">=2014.2 <=2015.1.2, ==12.0.0", "<=2015.1.2, >=12.0.0 <=12.0.3"})
    void leavesTheYearsInFront(String versions) {
        Advisory advisory = affecting(versions);
        assertThat(findings(advisory)).isEmpty();
        assertThat(AdvisoryWriter.write(advisory, AdvisoryDialect.OSSA)).contains("version: '" + versions + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "==12.0.0, >=2014.2 <=2015.1.2 | LINT-VERSION-ORDER | >=2014.2 <=2015.1.2, ==12.0.0",
                ">=13.0.0 <=13.0.1, <=2015.1.2, ==12.0.0 | LINT-VERSION-ORDER | <=2015.1.2, ==12.0.0, >=13.0.0 <=13.0.1",
                ">=2014.2,<=2015.1.2, 12.0.0 | LINT-VERSION-FORM | >=2014.2 <=2015.1.2, ==12.0.0",
            })
    void judgesTheOrderWithinEachNumbering(String versions, String id, String mended) {
        assertThat(findings(affecting(versions)))
                .extracting(Finding::id, Finding::mended)
                .containsExactly(tuple(id, Optional.of(mended)));
    }
}
