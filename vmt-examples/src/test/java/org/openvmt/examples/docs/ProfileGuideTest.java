// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.embargo.HolidayPeriod;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.DocumentProblem;
import org.openvmt.core.json.Documents;
import org.openvmt.core.people.Party;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.CveRequests;
import org.openvmt.core.profile.HolidayRules;
import org.openvmt.core.profile.Links;
import org.openvmt.core.profile.Numbering;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.SupportedBranch;
import org.openvmt.core.profile.TeamProfile;

/** The guide to profiles knows every field, and shows the refusal that a team would meet. */
class ProfileGuideTest {

    private static Stream<Arguments> sections() {
        return Stream.of(
                Arguments.of("The profile", TeamProfile.class),
                Arguments.of("Numbering", Numbering.class),
                Arguments.of("Window", DisclosureWindow.class),
                Arguments.of("Stakeholder list", StakeholderList.class),
                Arguments.of("CVE requests", CveRequests.class),
                Arguments.of("Links", Links.class),
                Arguments.of("Component", ComponentLine.class),
                Arguments.of("Branch", SupportedBranch.class),
                Arguments.of("Days off", HolidayRules.class),
                Arguments.of("Period", HolidayPeriod.class),
                Arguments.of("Member", Party.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void hasARowForEachFieldInTheOrderOfDocuments(String heading, Class<?> type) throws IOException {
        List<String> fields = guide().fields("### " + heading);
        String[] written = Objects.requireNonNull(type.getAnnotation(JsonPropertyOrder.class))
                .value();
        assertThat(fields).hasSizeGreaterThan(1);
        assertThat(fields).containsExactly(written);
    }

    @Test
    void showsTheRefusalOfFiveMistakes() throws IOException {
        String broken = heron().replace("first-business-day: 2", "first-business-day: 5")
                .replace("0123456789ABCDEF0123456789ABCDEF01234567", "89ABCDEF")
                .replace("on-leak: discuss", "on-leak: discus")
                .replace("protection: encrypted", "protection: signed")
                .replace("public-lists:", "public-list:");
        DocumentException refusal =
                catchThrowableOfType(DocumentException.class, () -> Documents.readProfile(broken, DocumentFormat.YAML));
        String shown = Objects.requireNonNull(refusal).problems().stream()
                .map(DocumentProblem::toString)
                .collect(Collectors.joining("\n"));
        assertThat(guide().text()).contains("```\n" + shown + "\n```");
    }

    @Test
    void leavesNoRemarkOnTheExample() throws IOException {
        assertThat(Documents.readProfile(heron(), DocumentFormat.YAML).remarks())
                .isEmpty();
    }

    private static Page guide() throws IOException {
        return Page.of("docs/profile.md");
    }

    private static String heron() throws IOException {
        return Files.readString(
                Page.ROOT.resolve("vmt-rules/src/test/resources/org/openvmt/rules/heron/pack/profile.yaml"),
                StandardCharsets.UTF_8);
    }
}
