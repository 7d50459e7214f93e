// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.process.Duties;
import org.openvmt.examples.ShippedCases;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.calendar.CalendarFile;

/** The snippet does what the page on concepts says of it. */
class TeamCalendarTest {

    private static final VmtPolicy POLICY = VmtPolicy.of(TeamProfiles.kataContainers());
    private static final byte[] KEY = "a key of a test alone".getBytes(StandardCharsets.UTF_8);

    private static List<CalendarFile> files(CaseFile caseFile, Duties before) {
        return TeamCalendar.files(POLICY, KEY, caseFile, before, caseFile.lastEventAt());
    }

    @Test
    void writesHourAndDatedDutiesAndCancelsWhatIsDone() {
        CaseFile whole = ShippedCases.read("cve-2020-2024");
        CaseFile dated = whole.atRevision(36);
        List<CalendarFile> first = files(dated, Duties.of(List.of()));
        assertThat(first).hasSize(2);
        assertThat(first.get(0).text()).contains("BEGIN:VEVENT", "UID:").doesNotContain("CVE-2020-2024", "CANCELLED");
        assertThat(first.get(1).text()).contains("line up").doesNotContain("CANCELLED");

        Duties before = POLICY.duties(dated, dated.lastEventAt()).outcome();
        List<CalendarFile> last = files(whole, before);
        assertThat(last.get(1).text()).contains("STATUS:CANCELLED");
        assertThat(uid(last.get(0))).isEqualTo(uid(first.get(0)));
    }

    private static String uid(CalendarFile file) {
        return file.text()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
