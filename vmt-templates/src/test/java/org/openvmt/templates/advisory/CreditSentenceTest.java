// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.Credit;

/** A sentence is left out of the suggested description only if it says no more than who reported it. */
class CreditSentenceTest {

    private static final String REST = "A malicious guest may unmount any path of the host.";
    private static final CreditSentence CREDIT = new CreditSentence(List.of(
            Credit.builder()
                    .name("Ria Porter")
                    .affiliation("Example University")
                    .build(),
            Credit.builder().name("Fin Der").build()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ria Porter reported a vulnerability.",
                "Ria Porter (Example University) reported a vulnerability in the runtime's volume handling.",
                "Ria Porter from Example University and Fin Der have discovered this issue.",
                "Fin Der found a serious flaw in the agent.",
                "This vulnerability was reported by Ria Porter (Example University) and Fin Der.",
                "It was found by\nFin Der."
            })
    void isLeftOutIfItIsABareCredit(String first) {
        assertThat((first + " " + REST).substring(CREDIT.creditIn(first + " " + REST)))
                .isEqualTo(REST);
        assertThat(CREDIT.saysMoreThanCredit(first + " " + REST)).isFalse();
        assertThat(CREDIT.creditIn(first)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ria Porter reported that the runtime follows symbolic links, by which a guest may unmount any path.",
                "Ria Porter reported a vulnerability in the runtime that follows symbolic links.",
                "Ria Porter reported a vulnerability in the runtime, a missing check of links.",
                "Fin Der reported a vulnerability in the runtime by which a guest escapes.",
                "As Fin Der found, the runtime follows links.",
                "The runtime follows links, reported by Fin Der."
            })
    void staysIfItSaysMore(String first) {
        assertThat(CREDIT.creditIn(first + " " + REST)).isZero();
        assertThat(CREDIT.saysMoreThanCredit(first + " " + REST)).isTrue();
    }

    @Test
    void staysIfItNamesNobody() {
        String prose = "Somebody reported a vulnerability. " + REST;

        assertThat(CREDIT.creditIn(prose)).isZero();
        assertThat(CREDIT.saysMoreThanCredit(prose)).isFalse();
        assertThat(new CreditSentence(List.of()).creditIn(prose)).isZero();
    }
}
