// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.Duty;
import org.openvmt.core.report.Visibility;
import org.openvmt.rules.decide.PolicyGround;

/**
 * The team opens two reports on the hour, pushes and merges its fixes, and forgets to say so in public. Somebody asks for
 * the duties at six every morning, for three weeks.
 */
class DailyCallTest {

    private static final Instant DISCLOSURE = Happenings.DATE;
    private static final Instant FIRST_CALL = Instant.parse("2026-03-05T06:00:00Z");
    private static final List<String> DISCLOSED =
            List.of("announced", "main lined up", "reminder gone", "opened", "trunk pushed", "trunk merged");

    private static final String DEV = "kata-dev@lists.katacontainers.io";
    private static final String OSS_SECURITY = "oss-security@lists.openwall.com";
    private static final String CHAT = "the team's Slack channels";

    @Test
    void shoutsEveryMorningUntilAllIsPublished() {
        CaseFile forgotten = disclosed();
        assertThat(overdue(forgotten, FIRST_CALL)).isEmpty();
        assertThat(due(forgotten, FIRST_CALL)).containsExactly(DEV, OSS_SECURITY, CHAT);
        assertThat(duties(forgotten, FIRST_CALL).of("DU-22"))
                .allSatisfy(duty -> assertThat(duty.by()).contains(Instant.parse("2026-03-06T00:00:00Z")));
        for (int day = 1; day <= 21; day++) {
            Instant call = FIRST_CALL.plus(Duration.ofDays(day));
            Duties duties = duties(forgotten, call);
            assertThat(duties.overdue())
                    .as("morning %s", day)
                    .extracting(Duty::rule)
                    .containsOnly("DU-22");
            assertThat(overdue(forgotten, call)).as("morning %s", day).containsExactly(DEV, OSS_SECURITY, CHAT);
            assertThat(duties.open().get(0).overdueBy())
                    .as("morning %s", day)
                    .contains(Duration.ofHours(6).plusDays(day - 1));
        }
    }

    @Test
    void ceasesChannelByChannelAndThenAsksForIndexAndCna() {
        CaseFile late = disclosed();
        String next = "";
        for (int day = 1; day <= 21; day++) {
            Instant call = FIRST_CALL.plus(Duration.ofDays(day));
            String shouted = overdue(late, call).stream().collect(Collectors.joining(", "));
            String expected = day <= 4
                    ? DEV + ", " + OSS_SECURITY + ", " + CHAT
                    : day <= 8
                            ? OSS_SECURITY + ", " + CHAT + ", DU-23, DU-24"
                            : day <= 11
                                    ? CHAT + ", DU-23, DU-24"
                                    : day <= 15 ? "DU-23, DU-24" : day <= 18 ? "DU-24" : "";
            assertThat(shouted).as("morning %s", day).isEqualTo(expected);
            next = switch (day) {
                case 4 -> "on dev";
                case 8 -> "on oss-security";
                case 11 -> "on chat";
                case 15 -> "indexed";
                case 18 -> "CNA told";
                default -> "";
            };
            if (!next.isEmpty()) {
                late = late.record(Team.entry(call.plus(Duration.ofHours(3)), event(next)));
            }
        }
    }

    @Test
    void namesWhoeverWarnedTheDistributions() {
        assertThat(duties(disclosed(), FIRST_CALL).of("DU-22"))
                .filteredOn(duty -> duty.item().stream().anyMatch(OSS_SECURITY::equals))
                .singleElement()
                .satisfies(duty -> assertThat(duty.name()).contains(Team.MEMBER));
    }

    private static CaseFile disclosed() {
        CaseFile caseFile = Team.received(Team.TERN, Visibility.PRIVATE);
        for (String happening : DISCLOSED) {
            boolean before = List.of("announced", "main lined up").contains(happening);
            for (CaseEvent event : Objects.requireNonNull(Happenings.WHAT.get(happening))) {
                Instant at = before ? caseFile.lastEventAt().plus(Duration.ofHours(1)) : DISCLOSURE;
                caseFile = caseFile.record(Team.entry(at, event));
            }
        }
        return caseFile;
    }

    private static CaseEvent event(String happening) {
        return Objects.requireNonNull(Happenings.WHAT.get(happening)).get(0);
    }

    private static Duties duties(CaseFile caseFile, Instant at) {
        return DutyDecision.of(PolicyGround.of(Team.TERN), caseFile, at).outcome();
    }

    private static List<String> overdue(CaseFile caseFile, Instant at) {
        return duties(caseFile, at).overdue().stream().map(DailyCallTest::what).toList();
    }

    private static List<String> due(CaseFile caseFile, Instant at) {
        return duties(caseFile, at).open().stream()
                .filter(duty -> duty.by().isPresent())
                .map(DailyCallTest::what)
                .toList();
    }

    private static String what(Duty duty) {
        return duty.item().orElse(duty.rule());
    }
}
