// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.lint.SomeAdvisory.kata;
import static org.openvmt.templates.lint.SomeAdvisory.openStack;
import static org.openvmt.templates.lint.SomeAdvisory.product;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;

/** What findings about versions quote: words that stand there, and each range that they are about. */
class QuotedWordsTest {

    private static List<String> sentences(AdvisoryLinter linter, Advisory advisory, LintRule rule) {
        return linter.lint(advisory).stream()
                .filter(finding -> finding.id().equals(rule.id()))
                .map(Finding::sentence)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This fix will be included in future 16.0.1 releases. | of "16.0.1" that it has the fix
            This was fixed in v16.0.1.                           | of "v16.0.1" that it has the fix
            Nova before 15.0.1 is affected.                      | of "15.0.1" that what lies below it is affected, and it is not
            Versions up to 17.0.0 are affected.                  | of "17.0.0" that it is affected, as is what lies below it
            The flaw was introduced in 15.0.0.                   | of "15.0.0" that it is the first that is affected
            Nova 15.0.0 is affected.                             | of "15.0.0" that it is affected
            Nova 16.0.1 is not affected.                         | of "16.0.1" that it is not affected
            All versions until 15.0.0 are affected.              | of "15.0.0" that it or what lies below it is affected
            """)
    void quotesOfAClaimOnlyItsVersion(String text, String said) {
        Advisory advisory = openStack()
                .description(text)
                .affected(List.of(product("nova", ">=16.0.0 <16.0.2")))
                .build();

        assertThat(sentences(AdvisoryLinter.of(TeamProfiles.openStack()), advisory, LintRule.PROSE_VERSION))
                .containsExactly("says " + said + ", which the affected versions \">=16.0.0 <16.0.2\" contradict,"
                        + " expected the same in both");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <=1.0.0, >=2.0.0 <=2.0.1, >=3.0.0 <3.0.2, ==4.0.0 | <=1.0.0 | >=2.0.0 <=2.0.1
            <1.0.0, >=2.0.0 <=2.0.1, >=3.0.0 <=3.0.2          | >=2.0.0 <=2.0.1 | >=3.0.0 <=3.0.2
            """)
    void namesEachRangeThatIsClosedOtherwise(String versions, String first, String second) {
        Advisory advisory =
                openStack().affected(List.of(product("nova", versions))).build();

        assertThat(sentences(AdvisoryLinter.of(TeamProfiles.openStack()), advisory, LintRule.VERSION_UPPER))
                .containsExactly(closed(first, "<"), closed(second, "<"));
    }

    @Test
    void namesNoRangeThatIsClosedAsTheTeamDoes() {
        Advisory advisory = kata().affected(List.of(product("runtime", "<=1.0.0, >=2.0.0 <2.0.1, ==3.0.0, >=4.0.0")))
                .build();

        assertThat(sentences(AdvisoryLinter.of(TeamProfiles.kataContainers()), advisory, LintRule.VERSION_UPPER))
                .containsExactly(closed(">=2.0.0 <2.0.1", "<="));
    }

    private static String closed(String range, String expected) {
        return "\"" + range + "\" is closed above otherwise than the team does, expected \"" + expected + "\"";
    }
}
