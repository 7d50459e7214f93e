// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.finding.Finding;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.Unplaced;

/** In a list of prose, comments stand beside the items; within them, the same line is a heading of Markdown. */
class ProseCommentsTest {

    /** A semicolon and blanks stand for a line break and as many blanks, a bar for the bound of two items. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '"', textBlock = """
            notes:;  # c;  - One.                    ^ One.             ^ # c
            notes:;# c;;    # d;  - 'One.'           ^ One.             ^ # c|# d
            notes: # c;  - One.                      ^ One.             ^ # c
            notes: # c                               ^ ""               ^ # c
            notes:;# c                               ^ ""               ^ # c
            notes: [];# c;- One.                     ^ One.             ^ # c
            notes: 'Text.';# c;  - One.              ^ Text.|One.       ^ # c
            notes:;  - 'One.';    # c;  - 'Two.';  # d ^ One.|Two.      ^ # c|# d
            notes:;# Heading;;Text.;;  - One.        ^ # Heading;;Text.|One. ^ ""
            notes:;  # Heading;;  Text.              ^ "  # Heading;;  Text." ^ ""
            notes:;  - # Heading;;    Text.          ^ # Heading;;Text. ^ ""
            notes:;  - One.;    # Heading;    Text.  ^ One.;# Heading;Text. ^ ""
            notes:;  - |-;    # Heading;    Text.    ^ # Heading;Text.  ^ ""
            notes: |-;  # Heading;  Text.            ^ # Heading;Text.  ^ ""
            """)
    void standBesideTheItems(String text, String items, String comments) {
        AdvisoryReading reading = KcsaReader.read(text.replace(';', '\n'));

        assertThat(reading.advisory().notes()).isEqualTo(parts(items.replace(';', '\n')));
        assertThat(reading.unplaced()).extracting(Unplaced::text).isEqualTo(parts(comments));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.id().equals("KCSA-COMMENT"))
                .extracting(Finding::field)
                .hasSize(parts(comments).size())
                .allMatch(field -> field.startsWith("notes"));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
