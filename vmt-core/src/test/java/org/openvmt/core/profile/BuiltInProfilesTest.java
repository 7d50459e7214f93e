// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;

/** The table of section 13 of the process. */
class BuiltInProfilesTest {

    private static final TeamProfile KATA = TeamProfiles.kataContainers();
    private static final TeamProfile OPENSTACK = TeamProfiles.openStack();

    static List<TeamProfile> both() {
        return List.of(KATA, OPENSTACK);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    @Test
    void nameProjectVendorAndTeam() {
        assertThat(List.of(KATA.project(), KATA.vendor(), KATA.team()))
                .containsExactly("Kata Containers", "Kata Containers", "Kata Containers Vulnerability Management Team");
        assertThat(List.of(OPENSTACK.project(), OPENSTACK.vendor(), OPENSTACK.team()))
                .containsExactly("OpenStack", "OpenStack", "OpenStack Vulnerability Management Team");
    }

    @Test
    void numberAdvisoriesAndNotes() {
        assertThat(KATA.advisories().id(2026, 1)).hasToString("KCSA-2026-01");
        assertThat(KATA.notes().id(2026, 12)).hasToString("KCSN-2026-12");
        assertThat(OPENSTACK.advisories().id(2026, 1)).hasToString("OSSA-2026-001");
        assertThat(OPENSTACK.notes().id(2026, 123)).hasToString("OSSN-2026-123");
    }

    @Test
    void openWindowsOfTheirOwn() {
        assertThat(KATA.window().firstBusinessDay()).isEqualTo(3);
        assertThat(KATA.window().lastBusinessDay()).isEqualTo(5);
        assertThat(KATA.window().hour()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(OPENSTACK.window().firstBusinessDay()).isEqualTo(5);
        assertThat(OPENSTACK.window().lastBusinessDay()).isEqualTo(10);
        assertThat(OPENSTACK.window().hour()).isEqualTo(LocalTime.of(15, 0));
        assertThat(both())
                .allSatisfy(profile -> assertThat(profile.window().notOn())
                        .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    @Test
    void boundEmbargoesAndAnswerLeaks() {
        assertThat(KATA.longestEmbargo()).isEmpty();
        assertThat(KATA.onLeak()).isEqualTo(OnLeak.DISCUSS);
        assertThat(KATA.acknowledgeWithin()).hasValue(Duration.ofDays(14));
        assertThat(OPENSTACK.longestEmbargo()).hasValue(Duration.ofDays(90));
        assertThat(OPENSTACK.onLeak()).isEqualTo(OnLeak.OPEN);
    }

    @Test
    void nameApproversAndWhoIsSubscribedAtReception() {
        assertThat(KATA.approvers()).containsExactly("Architecture Committee");
        assertThat(OPENSTACK.approvers()).containsExactly("PTL");
        assertThat(KATA.subscribedAtReception()).isEmpty();
        assertThat(OPENSTACK.subscribedAtReception()).containsExactly(Role.CORE_REVIEWER);
        assertThat(both()).noneMatch(TeamProfile::drafterMayApprove);
    }

    @ParameterizedTest
    @CsvSource({
        "Todo, INCOMPLETE",
        "Incomplete, INCOMPLETE",
        "Progress, CONFIRMED",
        "Confirmed, CONFIRMED",
        "Review, TRIAGED",
        "Triaged, TRIAGED",
        "In progress, IN_PROGRESS",
        "Fix committed, FIX_COMMITTED",
        "Merged, FIX_RELEASED",
        "Fix Released, FIX_RELEASED",
        "Invalid, INVALID",
        "Won't Fix, WONT_FIX",
        "Opinion, OPINION",
        "MERGED, FIX_RELEASED",
        "' todo ', INCOMPLETE",
        "New, NEW",
        "wont-fix, WONT_FIX"
    })
    void readTheWordsOfTheTracker(String word, TaskStatus status) {
        assertThat(OPENSTACK.status(word)).isEqualTo(status);
    }

    @Test
    void readTheWordsOfTheProcessWhereTheTrackerHasNone() {
        assertThat(KATA.trackerWords()).isEmpty();
        for (TaskStatus status : TaskStatus.values()) {
            assertThat(KATA.status(status.displayName())).isEqualTo(status);
        }
    }

    @Test
    void closeRangesAbove() {
        assertThat(KATA.upperEnd()).isEqualTo(UpperEnd.INCLUSIVE);
        assertThat(OPENSTACK.upperEnd()).isEqualTo(UpperEnd.EXCLUSIVE);
    }

    @Test
    void warnStakeholders() {
        StakeholderList kata = KATA.stakeholderLists().get(0);
        assertThat(kata.address()).hasToString("embargo-notice@lists.katacontainers.io");
        assertThat(OPENSTACK.stakeholderLists().get(0).address()).hasToString("embargo-notice@lists.openstack.org");
        assertThat(kata.protection()).isEqualTo(Protection.SIGNED);
        assertThat(kata.longestEmbargo()).isEmpty();
        assertThat(kata.subjectPrefix()).isEmpty();
        assertThat(both()).allSatisfy(profile -> {
            assertThat(profile.stakeholderLists()).hasSize(2);
            StakeholderList distros = profile.stakeholderLists().get(1);
            assertThat(distros.address()).hasToString("linux-distros@vs.openwall.org");
            assertThat(distros.protection()).isEqualTo(Protection.ENCRYPTED);
            assertThat(distros.subjectPrefix()).hasValue("[vs] ");
            assertThat(distros.longestEmbargo()).hasValue(Duration.ofDays(14));
            assertThat(distros.attachmentSigns()).hasValue("._-");
            assertThat(distros.checkedOn()).isAfter(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void publishOnLists() {
        assertThat(texts(KATA.publicLists()))
                .containsExactly("kata-dev@lists.katacontainers.io", "oss-security@lists.openwall.com");
        assertThat(texts(OPENSTACK.publicLists()))
                .containsExactly(
                        "openstack-announce@lists.openstack.org",
                        "openstack-discuss@lists.openstack.org",
                        "oss-security@lists.openwall.com");
        assertThat(KATA.chat()).isNotEmpty();
        assertThat(OPENSTACK.chat()).isEmpty();
    }

    @Test
    void requestCveIds() {
        assertThat(both()).allSatisfy(profile -> {
            CveRequests requests = profile.cveRequests();
            assertThat(requests.form().host()).isEqualTo("cveform.mitre.org");
            assertThat(requests.publicTo()).hasValue(MailAddress.parse("oss-security@lists.openwall.com"));
            assertThat(requests.publicCc()).hasValue(MailAddress.parse("cve-assign@mitre.org"));
            assertThat(requests.cnaKeyFingerprint()).isEmpty();
        });
    }

    @Test
    void retitleAndLink() {
        Component runtime = Component.of("runtime");
        assertThat(KATA.retitleAtOpening()).isFalse();
        assertThat(OPENSTACK.retitleAtOpening()).isTrue();
        assertThat(KATA.links().issue(runtime, 7))
                .isEqualTo(Link.parse("https://github.com/kata-containers/runtime/issues/7"));
        assertThat(KATA.links().change(runtime, 7))
                .isEqualTo(Link.parse("https://github.com/kata-containers/runtime/pull/7"));
        assertThat(OPENSTACK.links().issue(runtime, 7)).isEqualTo(Link.parse("https://launchpad.net/bugs/7"));
        assertThat(OPENSTACK.links().change(runtime, 7)).isEqualTo(Link.parse("https://review.opendev.org/7"));
    }

    @ParameterizedTest
    @MethodSource("both")
    void keepComponentsHolidaysAndContacts(TeamProfile profile) {
        assertThat(profile.components()).isNotEmpty();
        assertThat(profile.components().stream().flatMap(line -> line.branches().stream()))
                .isNotEmpty()
                .allMatch(branch -> branch.lastRelease().isPresent());
        HolidayRules holidays = profile.holidays().orElseThrow();
        assertThat(holidays.countries()).isNotEmpty();
        assertThat(holidays.periods()).singleElement().satisfies(period -> {
            assertThat(period.contains(LocalDate.of(2026, 12, 23))).isFalse();
            assertThat(period.contains(LocalDate.of(2026, 12, 24))).isTrue();
            assertThat(period.contains(LocalDate.of(2027, 1, 1))).isTrue();
            assertThat(period.contains(LocalDate.of(2027, 1, 2))).isFalse();
        });
        assertThat(profile.escalationContacts()).isNotEmpty();
        assertThat(profile.remarks()).isEmpty();
    }

    @Test
    void escalateToTwoContactsAtKata() {
        assertThat(KATA.escalationContacts()).hasSize(2);
        assertThat(KATA.line(Component.of("runtime"))).isPresent();
        assertThat(KATA.line(Component.of("nova"))).isEmpty();
    }

    @Test
    void nameAdvisoryFieldsInTheirOwnDialect() {
        assertThat(KATA.advisoryDialect()).isEqualTo(AdvisoryDialect.KCSA);
        assertThat(OPENSTACK.advisoryDialect()).isEqualTo(AdvisoryDialect.OSSA);
    }
}
