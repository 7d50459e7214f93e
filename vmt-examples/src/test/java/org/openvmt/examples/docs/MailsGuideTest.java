// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvmt.templates.openpgp.KeyProblem;

/** The guide to mails has a remedy for every reason for which a key is refused. */
class MailsGuideTest {

    @Test
    void hasARemedyForEveryReason() throws IOException {
        assertThat(Page.of("docs/mails.md").lines().stream()
                        .filter(line -> line.matches("\\| `[A-Z_]+` \\| .+ \\| .{20,} \\|"))
                        .map(line -> line.replaceFirst("\\| `([A-Z_]+)` \\| (.+?) \\| .*", "$1: $2")))
                .containsExactlyElementsOf(Stream.of(KeyProblem.values())
                        .map(problem -> problem + ": " + problem.explanation())
                        .toList());
    }
}
