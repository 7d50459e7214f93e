// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

class PolicyPackTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeProfile() throws IOException {
        Files.writeString(
                directory.resolve("profile.yaml"),
                Documents.writeProfile(TeamProfiles.kataContainers(), DocumentFormat.YAML));
    }

    @Test
    void readsProfileAndRules() throws IOException {
        Files.createDirectories(directory.resolve("rules/transitions"));
        Files.writeString(directory.resolve("rules/transitions/lamps.drl"), Lamps.RULES);

        PolicyPack pack = read();

        assertThat(pack.profile()).isEqualTo(TeamProfiles.kataContainers());
        assertThat(pack.rulebook().ruleIds(DecisionKind.TRANSITIONS)).contains("LAN-1");
    }

    @Test
    void needsNoRules() throws IOException {
        assertThat(read().rules()).isSameAs(TeamRules.none());
        assertThat(read().rulebook().ruleNames(DecisionKind.OUTCOME))
                .isEqualTo(Rulebook.shipped().ruleNames(DecisionKind.OUTCOME));
    }

    @Test
    void needsAProfile() throws IOException {
        Files.writeString(directory.resolve("profile.yaml"), "nane: x\n");
        assertThatThrownBy(this::read).isInstanceOf(DocumentException.class).hasMessageContaining("nane");

        Files.delete(directory.resolve("profile.yaml"));
        assertThatThrownBy(this::read).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesWhatLooksLikeRulesAndIsNotReadAsSuch() throws IOException {
        Files.createDirectories(directory.resolve("Rules/transitions"));
        Files.writeString(directory.resolve("Rules/transitions/lamps.drl"), Lamps.RULES);
        Files.createDirectories(directory.resolve("Outcome"));
        Files.writeString(directory.resolve("lamps.drl"), Lamps.RULES);
        Files.writeString(directory.resolve("removed.txt"), "");
        Files.writeString(directory.resolve("README.md"), "# Lantern");

        assertRefused("""
                Outcome: lies beside the profile, expected it in rules
                Rules: is not read, expected the folder of the rules to be called rules
                lamps.drl: lies beside the profile, expected it in rules
                removed.txt: lies beside the profile, expected it in rules""");
    }

    @Test
    void refusesAFileInPlaceOfTheRules() throws IOException {
        Files.writeString(directory.resolve("rules"), "x");

        assertRefused("rules: is a file, expected a folder with one for each decision that is touched");
        assertThatThrownBy(() -> TeamRules.read(directory.resolve("rules"), RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA))
                .isInstanceOf(RulesSourceException.class)
                .hasMessage(".: is a file, expected a folder with one for each decision that is touched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "rules"})
    void refusesALinkThatLeadsNowhere(String target) throws IOException {
        assumeThat(directory.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.createSymbolicLink(directory.resolve("rules"), Path.of(target));

        assertRefused(
                "rules: is a link that leads nowhere, expected a folder with one for each decision that is touched");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::read).isInstanceOf(RulesSourceException.class).hasMessage(message);
    }

    private PolicyPack read() throws IOException {
        return PolicyPack.read(directory, RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
    }
}
