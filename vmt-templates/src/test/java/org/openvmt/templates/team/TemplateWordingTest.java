// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.templates.team.SampleTemplates.read;
import static org.openvmt.templates.team.SampleTemplates.write;
import static org.openvmt.templates.team.TemplateDirectoryTest.ids;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.finding.Finding;

/** What becomes of the placeholders, the slots and the header in the text of a template. */
class TemplateWordingTest {

    @TempDir
    Path directory;

    private String request(String text) {
        write(directory, "cve-request-email-private.md", "# Request\n\n```\n" + text + "\n```\n");
        return read(directory).text("art-04");
    }

    @Test
    void readsEachPlaceholderAsAWhole() {
        String text = request("- To: CNA\n- Subject: $COMPONENTS/$COMPONENT ($CVE)\n\n"
                + "$CREDIT ($CREDIT_AFFILIATION), $DESCRIPTION_CONTENT, $DESCRIPTION, KCSA-$NUM, KCSA-NUM, $NUM\n"
                + "YYYY-MM-DD, 0000UTC and $DISCLOSURE 15:00 and YYYY-MM-DD; GHSA-xxxx-xxxx-xxxx; 5 $ $5\n"
                + "By doing [action] a [actor] may [impact]; see https://bugs.example.org/$BUG.");

        assertThat(text)
                .contains("%% subject\n${components}/${component}${suffix}\n")
                .contains("\n${credit}, ${prose}, ${description}, ${id}, ${id}, ${num}\n")
                .contains("\n${disclosure-date}, ${disclosure-digits}UTC and ${disclosure-date} ${disclosure-time}"
                        + " and ${disclosure-date}; ${report-link}; 5 $ $5\n")
                .contains("\nBy ${doing-action} ${an-actor} may ${impact}; see ${report-link}.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[KCSA-NUM]", "[KCSA-$NUM]", "\\[KCSN NUM]"})
    void readsAnIdWithinBrackets(String id) {
        assertThat(request("- To: CNA\n- Subject: " + id + " $TITLE\n\nSee " + id + ".")
                        .replace("\\", ""))
                .contains("%% subject\n[${id}] ${title}\n")
                .contains("\nSee [${id}].\n");
    }

    @Test
    void keepsNameAndAffiliationApartWhereTheTemplateDoes() {
        assertThat(request("- To: CNA\n- Subject: x\n\nThanks to $CREDIT of $CREDIT_AFFILIATION"))
                .contains("\nThanks to ${credit-names} of ${credit-affiliation}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Subject: Flaw",
                "-   *Subject:* Flaw",
                "* **Subject**: Flaw",
                "+ _Subject_ : Flaw",
                "  - subject: `Flaw`"
            })
    void readsHeaderItemsOfEveryDress(String item) {
        assertThat(request(item + "\n\nWords.\n- Subject: no header")).contains("%% subject\nFlaw\n");
        assertThat(request(item + "\n\nWords.\n- Subject: no header")).contains("Words.\n- Subject: no header\n");
    }

    @Test
    void reportsSlotsThatNoFieldFills() {
        String text =
                request("- To: CNA\n- Subject: \\[security\\] x\n\n[phase of the moon] <name of the dog> [link](x)");

        assertThat(text).contains("${slot-phase-of-the-moon} ${slot-name-of-the-dog} [link](x)", "[security] x");
        assertThat(ids(read(directory).findings()))
                .filteredOn(id -> id.endsWith("TPL-OPEN-SLOT"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Your name here]",
                "[Project Feature Name]",
                "[insert-date]",
                "[action 2]",
                "[feature/name]",
                "[distribution]",
                "<author>",
                "KCSA-YYYY-XX",
                "vX.Y.Z",
                "NNNN",
                "{{title}}",
                "FIXME",
                "CVE-YYYY-pending"
            })
    void takesWhatNoFieldFillsForASlot(String slot) {
        String text = request("- To: CNA\n- Subject: x\n\nWords and " + slot + " here");

        assertThat(text).contains("Words and ${slot-").doesNotContain(slot);
        assertThat(ids(read(directory).findings())).contains("cve-request-email-private.md TPL-OPEN-SLOT");
    }

    @Test
    void keepsATagInASubjectAlone() {
        assertThat(request("- To: CNA\n- Subject: [distribution] [insert-date] x\n\ny"))
                .contains("%% subject\n[distribution] ${slot-insert-date} x\n");
    }

    @Test
    void leavesUnknownItemsOfAHeaderOut() {
        assertThat(request("Reply-To: x\nTo: CNA\nSubject: Flaw\n\nWords."))
                .contains("%% subject\nFlaw\n", "%% body\nWords.\n")
                .doesNotContain("Reply-To");
        assertThat(ids(read(directory).findings())).contains("cve-request-email-private.md TPL-HEADER");
    }

    @Test
    void saysWhichFactsHaveNoPlace() {
        request("- To: CNA\n- Subject: x\n\ny");

        assertThat(read(directory).findings())
                .filteredOn(finding -> finding.id().equals("TPL-FACT"))
                .extracting(Finding::sentence)
                .containsExactly(
                        "ART-4 owes its readers the components, and the template has no place for it",
                        "ART-4 owes its readers the description, and the template has no place for it",
                        "ART-4 owes its readers the coordinator, and the template has no place for it");
    }
}
