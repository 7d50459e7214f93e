// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.InvalidValueException;

class AdvisoryIndexTest {

    private static final String DOCUMENT = """
            # Advisories

            | Date | Advisory | Affected versions | Description |
            | ---- | :------: | ----------------- | ----------- |
            | 2031-03-01 | [KCSA-2031-02](b.md) | < 1.10.5, < 1.11.1 | Two |
            | 2031-03-20 | [KCSA-2031-01](a.md) | *not applicable*   | One |
            | soon | KCSA-pending | all |
            | 2031-02-01 | KCSA-2031-02 | all | Again |

            The end.""";

    @Test
    void reportsWhatIsUntidyWithItsPlace() {
        AdvisoryIndex index = AdvisoryIndex.read(DOCUMENT);

        assertThat(index.findings())
                .extracting(Finding::id, Finding::place)
                .containsExactly(
                        tuple("INDEX-ROW", Optional.of(new Place(7, 1))),
                        tuple("INDEX-ORDER", Optional.of(new Place(6, 1))),
                        tuple("INDEX-TWICE", Optional.of(new Place(8, 1))),
                        tuple("INDEX-LINK", Optional.of(new Place(8, 1))));
        assertThat(index.lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line.row()).isEmpty());
        assertThat(index.rows()).hasSize(3);
        assertThat(index.before()).isEqualTo("# Advisories\n\n");
        assertThat(index.after()).isEqualTo("\nThe end.");
    }

    @Test
    void replacesARowWhereItStands() {
        IndexRow row = IndexRow.parse("| 2031-03-20 | [KCSA-2031-01](c.md) | all | Uno |");

        assertThat(AdvisoryIndex.read(DOCUMENT).replace(row))
                .hasToString(DOCUMENT.replace(
                        "| 2031-03-20 | [KCSA-2031-01](a.md) | *not applicable*   | One |", row.markdown()));
        assertThatThrownBy(() -> AdvisoryIndex.read(DOCUMENT).insert(row))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id: KCSA-2031-01 has a row in line 6, column 1 that says something else");
    }

    @Test
    void refusesADocumentWithoutTable() {
        AdvisoryIndex index = AdvisoryIndex.read("| a | b |\n|---|---|\n");

        assertThat(index.findings()).extracting(Finding::id).containsExactly("INDEX-TABLE");
        assertThatThrownBy(() -> index.insert(IndexRow.parse("| 2031-03-20 | KCSA-2031-01 | all | One |")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("holds no index");
    }
}
