// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.report.Reporter;

/** An account by which somebody who stays anonymous is credited (EMB-3); elsewhere such a word may be a word. */
class CreditedAccountTest {

    private static SomeCase told(String name, String note) {
        return SpelledNamesTest.told(note, Reporter.builder().name(name).build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ria Porter | Found by riaporter.
            Ria Porter | This was reported by ria.porter and fixed at once.
            Ria Porter | Thanks to rporter for the report.
            Ria Porter | riaporter42 discovered this.
            """)
    void isRefused(String name, String note) {
        assertThat(Door.refusal(ArtifactKind.ADVISORY, told(name, note)))
                .matches(refusal -> refusal.cites("EMB-3"))
                .hasMessageContaining("the text names the reporter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ria Porter | The option riaporter is read first.
            Sam Tools  | Thanks to those who tested; samtools is not affected.
            Ria Porter | Found by rporterd, the daemon.
            Ria Porter | Reported by riaporter-tool at its start.
            """)
    void isNoWordAndNoOtherName(String name, String note) {
        assertThat(Door.render(ArtifactKind.ADVISORY, told(name, note))).isNotEmpty();
    }
}
