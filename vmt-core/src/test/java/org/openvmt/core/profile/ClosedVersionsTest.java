// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.Version;

class ClosedVersionsTest {

    private static final Instant NOW = Instant.parse("2031-03-20T00:00:00Z");
    private static final ComponentLine LINE = ComponentLine.builder()
            .name(Component.of("runtime"))
            .addBranches(branch("old", "v1.9.3")
                    .endOfLife(LocalDate.parse("2031-03-20"))
                    .build())
            .addBranches(branch("stable-1.12", "v1.12.1").build())
            .addBranches(branch("stable-1.11", "v1.11.5")
                    .endOfLife(LocalDate.parse("2031-06-01"))
                    .build())
            .addBranches(SupportedBranch.builder().name("stable-1.13").build())
            .build();

    private static SupportedBranch.Builder branch(String name, String lastRelease) {
        return SupportedBranch.builder().name(name).lastRelease(Version.parse(lastRelease));
    }

    private static Optional<String> closed(String versions, UpperEnd upperEnd) {
        return LINE.closed(AffectedVersions.parse(versions), upperEnd, NOW, branch -> true)
                .map(AffectedVersions::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all | <=v1.11.5, >=v1.12.0 <=v1.12.1 | <v1.11.6, >=v1.12.0 <v1.12.2",
                ">=v1.11.2 | >=v1.11.2 <=v1.11.5, >=v1.12.0 <=v1.12.1 | >=v1.11.2 <v1.11.6, >=v1.12.0 <v1.12.2",
                ">v1.12.0 | >v1.12.0 <=v1.12.1 | >v1.12.0 <v1.12.2",
                "<=v1.10.9, >=v1.11.0 | <=v1.10.9, >=v1.11.0 <=v1.11.5, >=v1.12.0 <=v1.12.1"
                        + " | <=v1.10.9, >=v1.11.0 <v1.11.6, >=v1.12.0 <v1.12.2",
                "<=v1.12.1 | <=v1.11.5, >=v1.12.0 <=v1.12.1 | <v1.11.6, >=v1.12.0 <v1.12.2",
                ">v1.11.0 <=v9.9.9 | >v1.11.0 <=v1.11.5, >=v1.12.0 <=v1.12.1 | >v1.11.0 <v1.11.6, >=v1.12.0 <v1.12.2",
                ">=v1.8.0 <v1.11.9 | >=v1.8.0 <=v1.11.5 | >=v1.8.0 <v1.11.6",
                "<=v1.12.0 | <=v1.11.5, ==v1.12.0 | <v1.11.6, ==v1.12.0",
                "<v1.12.0 | <=v1.11.5 | <v1.11.6",
                "<=v1.11.5, >=v1.12.0 <=v1.12.1 | <=v1.11.5, >=v1.12.0 <=v1.12.1 | <=v1.11.5, >=v1.12.0 <=v1.12.1",
                "==v1.11.4, >=v1.12.0 | ==v1.11.4, >=v1.12.0 <=v1.12.1 | ==v1.11.4, >=v1.12.0 <v1.12.2"
            })
    void endsEachSupportedLineWithItsLastRelease(String open, String inclusive, String exclusive) {
        assertThat(closed(open, UpperEnd.INCLUSIVE)).contains(inclusive);
        assertThat(closed(open, UpperEnd.EXCLUSIVE)).contains(exclusive);
        assertThat(AffectedVersions.parse(inclusive).closedAbove()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">=v1.13.0",
                "stable and later",
                "runtime all; agent all",
                "All supported versions prior to Folsom",
                "All supported versions since v1.11.0",
                "All unsupported versions",
                "Almost all supported versions",
                "runtime all supported versions"
            })
    void suggestsNothingWhereNoReleaseIsKnown(String open) {
        assertThat(closed(open, UpperEnd.INCLUSIVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"All versions", "*", "All supported releases", " all  supported versions ", "ALL SUPPORTED"})
    void takesWhatIsSupportedForAllLines(String open) {
        assertThat(closed(open, UpperEnd.INCLUSIVE)).contains("<=v1.11.5, >=v1.12.0 <=v1.12.1");
    }

    @Test
    void leavesOutWhatIsNotAffected() {
        assertThat(LINE.closed(AffectedVersions.all(), UpperEnd.INCLUSIVE, NOW, "stable-1.12"::equals))
                .map(AffectedVersions::toString)
                .contains("<=v1.12.1");
    }

    @ParameterizedTest
    @CsvSource({"v1.11.5,v1.11.0,v1.11.6", "27,27.0,28", "2024.1.9,2024.1.0,2024.1.10", "1.2,1.2,1.3"})
    void tellsWhereALineBeginsAndHowItGoesOn(String version, String start, String next) {
        assertThat(Version.parse(version).startOfLine()).hasToString(start);
        assertThat(Version.parse(version).next().map(Version::toString)).contains(next);
    }

    @Test
    void doesNotCountOnFromACandidate() {
        assertThat(Version.parse("v1.12.0-rc1").next()).isEmpty();
    }
}
