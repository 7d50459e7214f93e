// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is hostile takes no more time than its length allows: each mail here took minutes, or all memory. */
@Tag("long")
class CnaAnswerLimitsTest {

    private static final Duration GENEROUS = Duration.ofSeconds(20);
    private static final String RULE = "-".repeat(42);

    private static String lines(int count, String format) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.replace("#", String.valueOf(10_000 + i)))
                .collect(Collectors.joining());
    }

    private static CnaAnswer read(String mail) {
        return assertTimeoutPreemptively(GENEROUS, () -> CnaAnswer.read(mail));
    }

    @Test
    void readsTheRequestOnceForAllOfItsIds() {
        CnaAnswer answer = read(lines(20_000, "> [Suggested description]\n> #\n> " + RULE + "\n") + "\n"
                + lines(20_000, "Use CVE-2031-#.\n"));

        List<CnaEcho> requests = answer.assignments().stream()
                .map(Assignment::request)
                .flatMap(Optional::stream)
                .toList();
        assertThat(requests).hasSize(20_000).allMatch(request -> request == requests.get(0));
    }

    @Test
    void readsALineOfMarksOnly() {
        assertThat(read(">".repeat(2_000_000) + " Use CVE-2031-4242.\n").ids()).hasSize(1);
        assertThat(read("> ".repeat(1_000_000) + "x\ny\n").ids()).isEmpty();
    }

    @Test
    void readsAHeaderOfManyLines() {
        assertThat(read("Subject: [scr1]\n" + lines(500_000, " #\n") + "\nUse CVE-2031-4242.\n")
                        .ticket())
                .contains("scr1");
    }

    @Test
    void readsManyIntroductionsBelowBlankLines() {
        assertThat(read("\n".repeat(200_000) + lines(100_000, "On #, x wrote:\n"))
                        .ids())
                .isEmpty();
    }

    @Test
    void readsPartsWithinParts() {
        String mail = "Content-Type: multipart/x; boundary=b\n\n";
        assertThat(read((mail + "--b\n").repeat(20_000) + "\nUse CVE-2031-4242.\n")
                        .ids())
                .hasSize(1);
    }
}
