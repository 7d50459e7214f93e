// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.openStack;
import static org.openvmt.templates.lint.SomeAdvisory.product;
import static org.openvmt.templates.lint.SomeAdvisory.reporter;
import static org.openvmt.templates.lint.SomeAdvisory.vulnerability;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;

/** What the linter finds in an advisory as a whole: its ids, its branches, its gaps, and in which order. */
class AdvisoryLinterTest {

    static final AdvisoryLinter KATA = AdvisoryLinter.of(TeamProfiles.kataContainers());
    static final AdvisoryLinter OPENSTACK = AdvisoryLinter.of(TeamProfiles.openStack());

    @Test
    void findsNothingInCleanAdvisories() {
        assertThat(KATA.lint(kata().build())).isEmpty();
        assertThat(OPENSTACK.lint(openStack().build())).isEmpty();
        assertThat(KATA.mend(kata().build())).isEqualTo(kata().build());
    }

    @Test
    void takesTheCveIdOfTheAdvisoryForANumber() {
        assertThat(KATA.lint(kata().id("KCSA-CVE-2026-1111").build())).isEmpty();
        assertThat(KATA.lint(kata().id("KCSA-2026-003").build()))
                .extracting(Finding::id)
                .containsExactly("LINT-ID-NUMBERING");
    }

    @Test
    void ordersFindingsByField() {
        Advisory.Builder advisory = kata().title("Escape.").reporters(List.of());
        for (int i = 0; i < 12; i++) {
            advisory.addReporters(reporter("`Ada " + i + "`").build());
        }

        assertThat(KATA.lint(advisory.build()))
                .extracting(Finding::field)
                .startsWith("reporters[0].name", "reporters[1].name", "reporters[2].name")
                .endsWith("reporters[10].name", "reporters[11].name", "title")
                .hasSize(13);
    }

    @Test
    void asksTheGivenCalendar() {
        AdvisoryLinter none = AdvisoryLinter.of(TeamProfiles.kataContainers(), HolidayCalendar.none());

        assertThat(none.lint(kata().date(LocalDate.of(2026, 12, 30)).build())).isEmpty();
    }

    static List<String> only(String id) {
        return id.isEmpty() ? List.of() : List.of(id);
    }

    @Test
    void tellsWhatADraftLeftOpenByOneIdOnly() {
        Advisory draft = kata().id("(to be settled)")
                .affected(List.of(product("runtime", "(to be settled)")))
                .vulnerabilities(List.of(vulnerability().id("(to be settled)").build()))
                .reporters(List.of(reporter("Ada Example").build()))
                .build();

        assertThat(KATA.lint(draft)).extracting(Finding::id).containsOnly("LINT-TEXT-UNSETTLED");
        assertThat(KATA.lint(draft))
                .extracting(Finding::field)
                .containsExactly("affected[0].versions", "id", "vulnerabilities[0].id");
    }

    static Advisory.Builder twoLines() {
        return kata().description("A link in the shared directory lets a guest read files of the host.")
                .affected(List.of(product("runtime", ">=v1.10.0 <=v1.10.4, >=v1.11.0 <=v1.11.1")))
                .notes(List.of());
    }

    /** Five digits with a zero in front look like an id: what is wrong with them is said. */
    @Test
    void namesTheZeroThatIsTooMuch() {
        Advisory padded =
                openStack().addNotes("It is not the same as CVE-2024-04467.").build();

        assertThat(OPENSTACK.lint(padded))
                .filteredOn(finding -> finding.id().equals("LINT-TEXT-CVE"))
                .extracting(Finding::sentence)
                .containsExactly("\"CVE-2024-04467\" is no CVE id, expected CVE-YYYY-N… without a zero in front of more"
                        + " than three digits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            essex                            | ''
            Zed                              | ''
            2024.1                           | ''
            2026.2/hibiscus                  | ''
            2024.1/caracal(keystone)         | ''
            2024.1/caracal (Keystone)        | ''
            stable/juno                      | ''
            unmaintained/2023.1              | ''
            unmaintained/zed                 | ''
            bugfix/26.0                      | ''
            master                           | ''
            later                            | LINT-LINK-BRANCH
            stable                           | LINT-LINK-BRANCH
            essexes                          | LINT-LINK-BRANCH
            kilo/2024.1                      | LINT-LINK-BRANCH
            bugfix/kilo                      | LINT-LINK-BRANCH
            2024.1/caracal (unmaintained)    | LINT-LINK-BRANCH
            2024.1/caracal (glance)          | LINT-LINK-BRANCH
            2024.1/caracal keystone          | LINT-LINK-BRANCH
            keystone 13                      | LINT-LINK-BRANCH
            2026.1/gazpacho(keystone)        | ''
            2026.1/gazpacho (swift)          | LINT-LINK-BRANCH
            2026.1/nonsense                  | LINT-LINK-BRANCH
            2025.2/flamngo                   | LINT-LINK-BRANCH
            """)
    void knowsTheBranchesOfAllReleaseSeries(String group, String id) {
        Advisory advisory = openStack()
                .addReviews(SomeAdvisory.reviews(group, "https://review.opendev.org/10"))
                .build();

        assertThat(OPENSTACK.lint(advisory)).extracting(Finding::id).containsExactlyElementsOf(only(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v1.11.0 | LINT-REVIEW-AFFECTED
            v1.11.2 | ''
            v1.10.5 | ''
            """)
    void doubtsAFixInAnAffectedRelease(String group, String id) {
        Advisory advisory = twoLines()
                .addReviews(SomeAdvisory.reviews(group, "https://github.com/kata-containers/runtime/pull/10"))
                .build();

        assertThat(KATA.lint(advisory)).extracting(Finding::id).containsExactlyElementsOf(only(id));
        assertThat(KATA.lint(Advisory.builder()
                        .from(advisory)
                        .addAffected(product("agent", "<=v1.9.4"))
                        .build()))
                .extracting(Finding::id)
                .doesNotContain("LINT-REVIEW-AFFECTED");
    }

    @Test
    void findsTheSameGapInCreditsAndVulnerabilities() {
        Advisory advisory = kata().vulnerabilities(
                        List.of(vulnerability().id("PENDING").build()))
                .reporters(List.of(reporter("Ada", "PENDING", "Seen on a list").build()))
                .build();

        assertThat(KATA.lint(advisory))
                .filteredOn(finding -> finding.id().equals("LINT-CVE-NONE"))
                .extracting(Finding::field)
                .containsExactly("reporters[0].reported[0]", "vulnerabilities[0].id");
    }

    @Test
    void namesAFewOfManyGroups() {
        Advisory.Builder advisory = openStack();
        for (int i = 0; i < 20; i++) {
            advisory.addReviews(SomeAdvisory.reviews("series " + (char) ('a' + i), "https://review.opendev.org/" + i));
        }

        assertThat(OPENSTACK.lint(advisory.build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("\"series h\" and others"));
    }
}
