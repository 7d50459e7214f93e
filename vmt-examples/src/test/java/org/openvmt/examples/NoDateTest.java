// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.embargo.HolidayPeriod;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.HolidayRules;
import org.openvmt.core.profile.TeamProfile;

/**
 * A notification on Friday, 22 May 2020, with so many days off in the two weeks after it that the window holds two
 * Fridays and a Monday, and no day that a disclosure may be on.
 */
@Tag("long")
class NoDateTest {

    private static final List<HolidayPeriod> OFF = List.of(
            HolidayPeriod.builder().name("bridge day").first("2020-05-25").build(),
            HolidayPeriod.builder().name("day of the team").first("2020-05-28").build(),
            HolidayPeriod.builder()
                    .name("meeting of the project")
                    .first("2020-06-02")
                    .last("2020-06-04")
                    .build());

    @TempDir
    private Path folder = Path.of("");

    private static TeamProfile team() {
        TeamProfile.Builder builder = TeamProfile.builder();
        builder.from(TeamProfiles.kataContainers());
        return builder.holidays(HolidayRules.builder().addAllPeriods(OFF).build())
                .build();
    }

    private Walked walk(CaseFile caseFile) {
        TeamProfile team = team();
        HolidayCalendar calendar = Inputs.holidays(team);
        StringBuilder out = new StringBuilder();
        WalkResult result = new CaseWalk(caseFile, team, calendar).run(out, folder);
        return new Walked(result, out.toString().replaceAll("\\s+", " "), folder);
    }

    private static CaseFile disclosedAt(Instant date) {
        return Walked.changing(
                ShippedCases.read("cve-2020-2024"), event -> event instanceof DateSet ? new DateSet(date) : event);
    }

    @Test
    void refusesADateThatMeetsNoRule() {
        Walked walked = walk(disclosedAt(Instant.parse("2020-06-01T00:00:00Z")));

        assertThat(walked.result().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.sentence()).contains("DATE-3: Monday 2020-06-01")));
    }

    @Test
    void inventsNoDateAndLetsACoordinatorTakeTheNearestDay() {
        Walked walked = walk(disclosedAt(Instant.parse("2020-05-27T00:00:00Z")));

        assertThat(walked.transcript())
                .contains("Mon 2020-05-25: holiday")
                .contains("Wed 2020-05-27, business day 2: too early")
                .contains("Fri 2020-05-29, business day 3: weekday not chosen")
                .contains("Mon 2020-06-01, business day 4: weekday not chosen")
                .contains("Tue 2020-06-02: holiday")
                .contains("Fri 2020-06-05, business day 5: weekday not chosen")
                .contains("DATE-9 no day of the window will do")
                .doesNotContain(" proposed ");
        assertThat(walked.transcript())
                .contains("before Wed 2020-05-27, business day 2: too early")
                .contains("recorded 2020-05-27T00:00:00Z, accepted");
        assertThat(walked.result().refusals()).isEmpty();
    }

    @Test
    void looksIntoTheCalendarsOfTheTeam() {
        assertThat(Inputs.holidays(team()).sources()).isEqualTo(List.of("Kata Containers"));
        assertThat(Inputs.holidays(TeamProfiles.kataContainers()).sources())
                .containsExactlyInAnyOrder("Kata Containers", "US", "DE", "FR", "GB", "IE");
        assertThat(walk(ShippedCases.read("no-vulnerability")).transcript()).doesNotContain("no calendar is known");
    }
}
