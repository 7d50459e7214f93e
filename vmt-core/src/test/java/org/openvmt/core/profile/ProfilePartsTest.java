// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;

class ProfilePartsTest {

    private static final Component RUNTIME = Component.of("runtime");
    private static final TeamProfile KATA = TeamProfiles.kataContainers();

    private static SupportedBranch branch(String name) {
        return SupportedBranch.builder().name(name).build();
    }

    private static SupportedBranch until(String name, LocalDate end) {
        return SupportedBranch.builder().name(name).endOfLife(end).build();
    }

    private static StakeholderList.Builder list() {
        return StakeholderList.builder()
                .address(MailAddress.parse("a@example.org"))
                .name("a")
                .protection(Protection.ENCRYPTED)
                .checkedOn(LocalDate.of(2026, 1, 31));
    }

    /** FIX-1: supported while the end of life lies after the instant. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-30T23:59:59.999999999Z, true",
        "2026-05-31T00:00:00Z, false",
        "2026-05-31T00:00:00.000000001Z, false"
    })
    void maintainsABranchUntilItsEndOfLife(Instant at, boolean supported) {
        ComponentLine line = ComponentLine.builder()
                .name(RUNTIME)
                .mainBranch("master")
                .addBranches(until("stable-1.12", LocalDate.of(2026, 5, 31)), branch("stable-1.13"))
                .build();
        List<Branch> maintained = line.maintained(at);
        assertThat(maintained).startsWith(new Branch(RUNTIME, "master")).endsWith(new Branch(RUNTIME, "stable-1.13"));
        assertThat(maintained.contains(new Branch(RUNTIME, "stable-1.12"))).isEqualTo(supported);
    }

    @Test
    void namesEachBranchOnce() {
        ComponentLine.Builder line = ComponentLine.builder().name(RUNTIME).addBranches(branch("main"));
        assertThatThrownBy(line::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("branches: names a branch twice");
        assertThatThrownBy(() -> ComponentLine.builder()
                        .name(RUNTIME)
                        .mainBranch("")
                        .addCoreReviewers("a\n")
                        .build())
                .hasMessageContaining("main-branch: is blank")
                .hasMessageContaining("core-reviewers: holds U+000A");
        assertThatThrownBy(() -> branch("")).hasMessage("name: is blank, expected some text");
    }

    @Test
    void wantsAReasonForPlainMail() {
        assertThat(list().build().plainReason()).isEmpty();
        assertThat(list().protection(Protection.SIGNED)
                        .plainReason("vetted")
                        .build()
                        .plainReason())
                .hasValue("vetted");
        assertThatThrownBy(() -> list().protection(Protection.SIGNED).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("plain-reason: is missing, expected why embargoed mail goes to this list unencrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[vs]\n", "［vs］", "[vs]\u007F", "[vs]\u00A0"})
    void wantsSubjectPrefixesInVisibleAscii(String prefix) {
        assertThatThrownBy(() -> list().subjectPrefix(prefix).build())
                .hasMessage("subject-prefix: is no visible ASCII text, which a receiver compares byte by byte");
    }

    @Test
    void keepsSubjectPrefixesByteByByte() {
        assertThat(list().subjectPrefix("[vs] ").build().subjectPrefix()).hasValue("[vs] ");
    }

    @Test
    void tellsEveryProblemOfAListAtOnce() {
        StakeholderList.Builder builder = list().name(" ")
                .longestEmbargo(Duration.ofHours(-1))
                .attachmentSigns("./")
                .keyFingerprint("0123")
                .plainReason("\n");
        assertThatThrownBy(builder::build)
                .hasMessageContaining("name: is blank")
                .hasMessageContaining("longest-embargo: \"PT-1H\" is no embargo, expected a time above zero")
                .hasMessageContaining("attachment-signs: \"./\" are no signs of a file name, expected some of '.', '_'")
                .hasMessageContaining("key-fingerprint: \"0123\" is no fingerprint, expected 40 or 64 hexadecimal")
                .hasMessageContaining("plain-reason: is blank");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2026, 1, KCSA-2026-01",
        "2, 2026, 99, KCSA-2026-99",
        "2, 2026, 100, KCSA-2026-100",
        "3, 2013, 7, KCSA-2013-007",
        "6, 1999, 1, KCSA-1999-000001"
    })
    void numbersWithAtLeastSoManyDigits(int digits, int year, int number, String id) {
        Numbering numbering = Numbering.builder().prefix("KCSA").digits(digits).build();
        assertThat(numbering.id(year, number)).hasToString(id);
    }

    @Test
    void refusesNumbersThatNoIdHolds() {
        Numbering numbering = Numbering.builder().prefix("KCSA").digits(2).build();
        assertThatThrownBy(() -> numbering.id(2026, 1_000_000)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> numbering.id(2026, -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> numbering.id(99, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Numbering.builder().prefix("kcsa").digits(1).build())
                .hasMessage("prefix: \"kcsa\" is no prefix, expected 2 to 10 capital letters; "
                        + "digits: \"1\" is out of range, expected 2 to 6");
    }

    @Test
    void fillsLinksByNameAndNothingElse() {
        Links links = Links.builder()
                .issue("https://example.org/{component}?q={number}&x=%7Bnumber%7D")
                .change("https://example.org/{number}")
                .advisoryPage(Link.parse("https://example.org/"))
                .build();
        assertThat(links.issue(RUNTIME, 7)).hasToString("https://example.org/runtime?q=7&x=%7Bnumber%7D");
        assertThat(links.change(RUNTIME, 7)).hasToString("https://example.org/7");
        assertThatThrownBy(() -> Links.builder()
                        .issue("https://example.org/")
                        .change("{number}")
                        .advisoryPage(Link.parse("https://example.org/"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("issue: \"https://example.org/\" holds no {number}, expected one")
                .hasMessageContaining("change: \"1\" is not an absolute https or http link");
    }

    @Test
    void checksCountriesAndFingerprints() {
        assertThatThrownBy(() -> HolidayRules.builder().countries(Set.of("de")).build())
                .hasMessage("countries: \"de\" is no country code, expected two capital letters");
        assertThatThrownBy(() -> CveRequests.builder()
                        .form(Link.parse("https://example.org/"))
                        .cnaKeyFingerprint("xyz")
                        .build())
                .hasMessage("cna-key-fingerprint: \"xyz\" is no fingerprint, expected 40 or 64 hexadecimal digits");
    }

    /** PPL-2: a small team. */
    @ParameterizedTest
    @CsvSource({"0, false", "10, false", "11, true"})
    void remarksOnALargeTeam(int size, boolean remarked) {
        TeamProfile profile = TeamProfile.builder()
                .from(KATA)
                .members(IntStream.range(0, size)
                        .mapToObj(i -> Party.builder()
                                .name("Member " + i)
                                .role(Role.VMT_MEMBER)
                                .build())
                        .toList())
                .build();
        List<String> expected = remarked
                ? List.of("PPL-2: members: the team has 11 members, expected at most 10, since a small team leaks less")
                : List.of();
        assertThat(profile.remarks()).isEqualTo(expected);
    }

    @Test
    void remarksOnWhatIsMissing() {
        TeamProfile bare = TeamProfile.builder()
                .from(KATA)
                .holidays(java.util.Optional.empty())
                .stakeholderLists(List.of())
                .build();
        assertThat(bare.remarks())
                .containsExactly(
                        "DATE-12: holidays: no calendar is kept, so that dates are decided without one",
                        "EXT-5: stakeholder-lists: nobody downstream gets advance warning");
    }
}
