// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The decisions that were taken: numbered without a gap, of one shape, a page each, all in the index. */
class DecisionRecordsTest {

    private static final int A_PAGE = 60;

    private static List<Page> records() throws IOException {
        return Page.all().stream()
                .filter(page -> page.toString().replace('\\', '/').matches("docs/adr/[0-9].*"))
                .toList();
    }

    @Test
    void areNumberedWithoutAGap() throws IOException {
        int number = 0;
        for (Page record : records()) {
            number++;
            String digits = String.format(Locale.ROOT, "%04d", number);
            assertThat(String.valueOf(record.file().getFileName())).matches(digits + "-[a-z0-9-]+\\.md");
            assertThat(record.headings().get(0)).startsWith(digits + " ");
        }
        assertThat(number).isGreaterThanOrEqualTo(15);
    }

    @Test
    void haveOneShape() throws IOException {
        for (Page record : records()) {
            assertThat(record.headings().subList(1, record.headings().size()))
                    .as("headings of %s", record)
                    .containsExactly("Status", "Context", "Decision", "Consequences");
            int status = record.lines().indexOf("## Status");
            assertThat(record.lines().get(status + 2))
                    .as("status of %s", record)
                    .matches("(Accepted|Proposed|Superseded by \\[[0-9]{4}\\]\\(.*\\))\\b.*");
            assertThat(record.lines())
                    .as("%s fits on a page", record)
                    .hasSizeLessThanOrEqualTo(A_PAGE)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        }
    }

    @Test
    void standInTheIndexInTheirOrderUnderTheirTitles() throws IOException {
        Page index = Page.of("docs/adr/README.md");
        List<String> expected = records().stream()
                .map(record ->
                        "[" + record.headings().get(0) + "](" + record.file().getFileName() + ")")
                .toList();
        assertThat(index.prose().stream()
                        .filter(line -> line.startsWith("- [0"))
                        .map(line -> line.substring(2, line.indexOf(')') + 1)))
                .containsExactlyElementsOf(expected);
    }
}
