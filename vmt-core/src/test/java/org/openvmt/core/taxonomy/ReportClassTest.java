// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportClassTest {

    @Test
    void belongsToTheFamilyOfItsLetter() {
        assertThat(Stream.of(ReportClass.values()).map(ReportClass::name))
                .containsExactly("A", "B1", "B2", "B3", "C1", "C2", "D", "E", "Y", "Z");
        assertThat(ReportClass.values())
                .allMatch(reportClass ->
                        reportClass.name().startsWith(reportClass.family().name()));
    }

    @Test
    void anEmptyQuestionnaireAnswersNothing() {
        Assessment empty = Assessment.builder().build();
        assertThat(Stream.<Optional<?>>of(
                        empty.dueProcess(),
                        empty.nature(),
                        empty.code(),
                        empty.released(),
                        empty.production(),
                        empty.fixable()))
                .allMatch(Optional::isEmpty);
    }
}
