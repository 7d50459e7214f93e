// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.Unplaced;

class OssaDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-06-16T00:00:00Z",
                "2015-06-16t23:59:59.5+00:00",
                "2015-06-16 15:00 UTC",
                "2015-06-16 15:00:00 +0000"
            })
    void takesTheDayOfATimestampAtUtc(String written) {
        AdvisoryReading reading = OssaReader.read("date: " + written + "\n");

        assertThat(reading.advisory().date()).contains(LocalDate.of(2015, 6, 16));
        assertThat(reading.findings())
                .extracting(
                        Finding::id,
                        Finding::level,
                        Finding::field,
                        finding -> finding.mended().orElse(""))
                .containsExactly(tuple("OSSA-TIMESTAMP", Level.WARNING, "date", "2015-06-16"));
        assertThat(reading.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-06-16T00:00:00",
                "2015-06-16T00:00:00+02:00",
                "2015-06-16 15:00 CET",
                "2015-06-31T00:00:00Z",
                "2015-06-16T24:00:00Z"
            })
    void leavesOtherTimesAsTheyAre(String written) {
        AdvisoryReading reading = OssaReader.read("date: " + written + "\n");

        assertThat(reading.advisory().date()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::id).containsExactly("OSSA-DATE");
        assertThat(reading.unplaced()).extracting(Unplaced::text).containsExactly(written);
    }
}
