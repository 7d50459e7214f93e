// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.AdvisoryLinterTest.KATA;
import static org.openvmt.templates.lint.AdvisoryLinterTest.only;
import static org.openvmt.templates.lint.SomeAdvisory.assessment;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.vulnerability;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;

/** A score, its vector, its scheme and its rating agree, or the linter says which does not. */
class ScoredVectorsTest {

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
}
