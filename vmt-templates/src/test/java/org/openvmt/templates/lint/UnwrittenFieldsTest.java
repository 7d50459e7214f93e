// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.product;
import static org.openvmt.templates.lint.SomeAdvisory.reporter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Erratum;

/** Fields in which nobody has written anything so far, or something else than is seen or is meant. */
class UnwrittenFieldsTest {

    private static List<Finding> findings(Advisory advisory) {
        return AdvisoryLinter.of(TeamProfiles.kataContainers()).lint(advisory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "FIXME", "xxx", "???", "[tbc]", "To be decided.", "…"})
    void areToldWhicheverTheyAre(String mark) {
        Advisory advisory = kata().title(mark)
                .affected(List.of(product(mark, "<=v1.11.4")))
                .reporters(List.of(
                        reporter(mark, "CVE-2026-1111").affiliation(mark).build()))
                .reproduce(List.of(mark))
                .notes(List.of(mark))
                .build();

        assertThat(findings(advisory))
                .filteredOn(finding -> finding.id().equals("LINT-TEXT-TODO"))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "affected[0].product",
                        "reporters[0].name",
                        "reporters[0].affiliation",
                        "reproduce[0]",
                        "notes[0]");
    }

    @Test
    void areSeenWhereTheyHoldWhatNobodySees() {
        Advisory advisory = kata().affected(List.of(product("run\u200Btime", "<=v1.11.4")))
                .reporters(
                        List.of(reporter("Ada\u2060 Example", "CVE-2026-1111").build()))
                .build();

        assertThat(findings(advisory))
                .filteredOn(finding -> finding.id().equals("LINT-TEXT-CHARACTER"))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("affected[0].product", "reporters[0].name");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-08 Original Version, ''",
        "2026-07-09 Original Version, history[0].date",
        "2026-07-20 Errata 2 of the original advisory, ''",
        "2026-07-01 Reported by Ada, ''",
        "2026-07-08 Errata 1, ''",
        "2026-07-10 Errata 1, ''",
        "2026-07-07 Errata 1, history[0].date",
    })
    void areComparedWithTheDateWhereTheyTellTheHistory(String line, String field) {
        Advisory advisory = kata().history(List.of(Erratum.builder()
                        .date(LocalDate.parse(line.substring(0, 10)))
                        .text(line.substring(11))
                        .build()))
                .build();

        assertThat(findings(advisory))
                .filteredOn(finding -> finding.id().equals("LINT-DATE-HISTORY"))
                .extracting(Finding::field)
                .containsExactlyElementsOf(field.isEmpty() ? List.of() : List.of(field));
    }

    @Test
    void areToldOnceWhereAnotherCheckSaysIt() {
        Advisory advisory = kata().affected(List.of(product("runtime", "TBD"))).build();

        assertThat(findings(advisory))
                .filteredOn(finding -> finding.field().equals("affected[0].versions"))
                .extracting(Finding::id)
                .containsExactly("LINT-VERSION-TEXT");
    }

    @Test
    void areToldWhereATemplateSaysWhatToWrite() {
        Advisory advisory = kata().reproduce(List.of("Any information on how to see it"))
                .notes(List.of("Optional note such as a thanks"))
                .build();

        assertThat(findings(advisory))
                .filteredOn(finding -> finding.id().equals("LINT-TEXT-SLOT"))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("reproduce[0]", "notes[0]");
    }
}
