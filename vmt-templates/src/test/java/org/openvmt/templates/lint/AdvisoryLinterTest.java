// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.SomeAdvisory.assessment;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;

class AdvisoryLinterTest {

    private static final AdvisoryLinter KATA = AdvisoryLinter.of(TeamProfiles.kataContainers());
    private static final AdvisoryLinter OPENSTACK = AdvisoryLinter.of(TeamProfiles.openStack());

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CVSS2    | 5.8  | AV:N/AC:M/Au:N/C:P/I:P/A:N
            CVSS2    | 4    | (AV:N/AC:L/Au:S/C:N/I:P/A:N)
            CVSSv2   | 4.3  | AV:N/AC:M/Au:N/C:P/I:P/A:N/E:U/RL:OF/RC:C
            CVSS:3.0 | 9.8  | CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H
            CVSS 3   | 9.80 | CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H
            CVSS4    | 9.3  | CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N
            SSVC     | act  | whatever the scheme says
            """)
    void acceptsScoresOfTheirVectors(String type, String score, String vector) {
        assertThat(scored(type, score, vector)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CVSS2   | 5.9  | AV:N/AC:M/Au:N/C:P/I:P/A:N                   | LINT-CVSS-SCORE
            CVSS3.0 | 9.8  | CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | LINT-CVSS-TYPE
            CVSS2   | 11   | AV:N/AC:M/Au:N/C:P/I:P/A:N                   | LINT-CVSS-NUMBER
            CVSS2   | 5.8  | AV:N/AC:M/Au:N/C:P/I:P/A:N and more          | LINT-CVSS-VECTOR
            CVSS2   | 3.3  | AV:N/AV:L/AC:M/Au:N/C:P/I:P/A:N              | LINT-CVSS-VECTOR
            CVSS2   | 5.8  | CVSS:                                        | LINT-CVSS-VECTOR
            other   | 5.8  | CVSS:9.9/AV:N                                | LINT-CVSS-VECTOR
            """)
    void refusesWhatDoesNotAddUp(String type, String score, String vector, String id) {
        assertThat(scored(type, score, vector)).extracting(Finding::id).containsExactly(id);
    }

    /** A vector with more than its base has several scores; here 9.8 for the base, 7.8 in time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.8  | E:U/RL:O/RC:U | high     | ''
            7.8  | E:U/RL:O/RC:U | critical | LINT-CVSS-RATING
            9.8  | E:U/RL:O/RC:U | critical | ''
            9.8  | E:U/RL:O/RC:U | high     | LINT-CVSS-RATING
            9.80 | E:U/RL:O/RC:U | critical | ''
            """)
    void judgesTheRatingByTheScoreThatIsStated(String score, String temporal, String rating, String id) {
        String vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/" + temporal;

        assertThat(scored("CVSS3.1", score, vector, rating))
                .extracting(Finding::id)
                .containsExactlyElementsOf(only(id));
    }

    private static List<Finding> scored(String type, String score, String vector) {
        return scored(type, score, vector, "as we see it");
    }

    private static List<Finding> scored(String type, String score, String vector, String rating) {
        return KATA.lint(kata().vulnerabilities(List.of(vulnerability()
                        .impactAssessment(
                                assessment(type, score, vector).rating(rating).build())
                        .build()))
                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Affects Kata Containers versions prior to 1.11.5.",
                "All versions before v1.11.5 are affected.",
                "Kata Containers runtime prior to version 1.11.5 and the hypervisor prior to 1.1.0",
                "Affects `runtime` up to and including 1.11.4, and releases through 1.11.4.",
                "Kata Containers 1.11.4 and earlier are affected. Fixed in 1.11.5, 1.12.1 and 2.0.1.",
                "The library (prior to 2.81) is linked in, see https://example.org/before/1.2.3.",
                "Say `runtime before 1.2.3`, copy up to 1.5 GB, at 10.0.0.1, before 1.2.3 and so on.",
                "Fixed in qemu 1.2.0, which runtime wants.",
            })
    void believesWhatTheVersionsSayToo(String description) {
        assertThat(KATA.lint(kata().description(description).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Affects Kata Containers versions prior to 1.11.0.",
                "Affects Kata Containers versions prior to 1.11.7.",
                "All versions before v1.11.3 are affected.",
                "All versions of runtime up to 1.11.8 are affected.",
                "Kata Containers 1.12.5 and earlier are affected.",
                "`runtime` is fixed in 1.11.5, 1.12.0 and later.",
                "This is fixed in runtime 1.11.4.",
                "Affects Kata Containers\nversions prior to Kata Containers\n1.11.0.",
            })
    void doubtsWhatTheVersionsContradict(String description) {
        assertThat(KATA.lint(kata().description(description).build()))
                .extracting(Finding::id)
                .containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Releases before v1.11.0 are affected too and get no fix.",
                "Releases before v1.10.0 are affected. They get no fix.",
                "Version 1.9.4 is affected, but unsupported.",
                "Kata Containers 1.9.4 and earlier are no longer supported and will not be fixed.",
                "Releases before 1.10.0 are not affected.",
                "Kata Containers 1.9.4 and earlier are unaffected.",
                "Kata Containers prior to 1.10.0 isn't vulnerable.",
                "This is not fixed in 1.10.4.",
                "This was not yet fully fixed in 1.10.4.",
                "There is no fix in 1.10.4.",
                "This was partially fixed in 1.10.4.",
                "The fix in 1.10.4 was incomplete.",
                "A bug in Docker was fixed in 1.10.4.",
                "Docker was fixed in 1.10.4, and the issue in Cloud Hypervisor has been fixed in 1.11.1.",
                "Docker's fix is in 1.10.4.",
                "This needs qemu 1.10.4, or libvirt before 1.9.",
                "It happens with libvirt versions before 3.1.",
                "Hosts that run libvirt prior to 3.1.0 are affected.",
                "qemu is fixed in 1.10.4.",
                "The qemu bug was fixed in 1.10.4, and libvirt's fix is in 1.10.2.",
                "Both qemu and libvirt were fixed in 1.10.4.",
                "A flaw in the kernel was fixed in 1.10.4.",
                "The bug in qemu that runtime meets was fixed in 1.10.4.",
                "qemu has the bug too and was fixed in 1.10.4.",
                "Users of libvirt should upgrade to 1.10.4.",
                "If you run qemu, please upgrade to 1.10.4.",
                "Fixes for qemu are available in 1.10.4.",
                "Docker 1.12.5 is vulnerable, and version 1.12.5 of Docker is affected.",
                "Do not upgrade to 1.10.2. Guests that update to 1.10.2 stay as they are.",
                "Upgrade to Docker 1.10.2.",
                "Kata Containers 1.10.0 through 1.12.5 run on Docker <= 1.13.1.",
                "Version 1.11.0 is not affected by the other bug.",
                "Versions 1.10.2 and 1.11.1 are affected, 1.10.5 is not affected. Upgrade to 1.11.2.",
                "Versions >=1.10.0 <=1.10.4 are affected, and versions 1.11.0 through 1.11.1 are affected.",
            })
    void knowsDenialsAndOtherProducts(String text) {
        assertThat(KATA.lint(twoLines().description(text).build())).isEmpty();
        assertThat(KATA.lint(twoLines().notes(List.of(text)).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 3.0.0 is affected.",
                "Version 3.0.0 is affected and gets no fix.",
                "Kata Containers 1.12.5 is vulnerable.",
                "Versions 1.10.3 and 1.12.5 are affected.",
                "Versions 1.10.0 through 1.12.5 are affected.",
                "This affects versions 1.10.0 through 1.12.5.",
                "versions <= 1.12.9",
                "versions <=1.12.9",
                "Affects runtime >= 1.10.0 <= 1.12.9.",
                "Releases < 1.10.3 are affected.",
                "Version 1.11.0 is not affected.",
                "Version 1.11.0 isn't vulnerable.",
                "Kata Containers 1.11.0 is unaffected.",
                "The fix is in version 1.10.2.",
                "A fix is available in 1.10.2.",
                "Upgrade to 1.10.2.",
                "Please update to Kata Containers 1.10.2.",
                "Upgrade from 1.10.0 to 1.10.2.",
                "CVE-2026-1111 was fixed in 1.10.4.",
                "It was fixed in 1.10.4 of runtime.",
                "The runtime bug was fixed in 1.10.4.",
                "The leak has been fixed in 1.10.4.",
                "A flaw in the scheduler was fixed in 1.10.4.",
                "This affects all deployments and was fixed in 1.10.4.",
                "Users of runtime should upgrade to 1.10.4.",
                "All users should upgrade to 1.10.4.",
                "Where qemu cannot be disabled, please upgrade to 1.10.4.",
                "The fix will be included in a future 1.10.4 release.",
                "This fix will be included in upcoming 1.10.5 (old) and 1.11.1 (new) releases.",
            })
    void doubtsWhatIsSaidInOtherWords(String text) {
        assertThat(KATA.lint(twoLines().description(text).build()))
                .extracting(Finding::id)
                .containsExactly("LINT-PROSE-VERSION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fix will be in 2015.1.3 (kilo) and 8.0.2 (liberty). | ''
            Versions prior to 8.0.2 are affected.                   | ''
            The fix will be in 2015.1.2.                            | LINT-PROSE-VERSION
            The fix will be in 8.0.1.                               | LINT-PROSE-VERSION
            """)
    void countsYearsApartFromReleases(String text, String id) {
        Advisory advisory = openStack()
                .description(text)
                .affected(List.of(product("keystone", "<2015.1.3, >=8.0.0 <8.0.2")))
                .build();

        assertThat(OPENSTACK.lint(advisory)).extracting(Finding::id).containsExactlyElementsOf(only(id));
    }

    private static List<String> only(String id) {
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

    @Test
    void takesANoteOnOlderReleasesAsThePlanHasIt() {
        Advisory advisory = kata().affected(List.of(product("runtime", ">=v1.11.0 <=v1.11.4")))
                .notes(List.of("Releases before v1.11.0 are affected too and get no fix."))
                .build();

        assertThat(KATA.lint(advisory)).isEmpty();
    }

    private static Advisory.Builder twoLines() {
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

    @Test
    void comparesWithTheProductThatIsSpokenOf() {
        Advisory advisory = openStack()
                .description("A token of nova prior to 32.0.1 and of keystone prior to 32.0.1 allows too much.")
                .addAffected(product("nova", "<32.0.1"))
                .build();

        assertThat(OPENSTACK.lint(advisory))
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("of \"32.0.1\"", "<28.0.1, >=29.0.0 <29.0.1");
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
