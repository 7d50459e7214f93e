// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private PolicyPack read() throws IOException {
        return PolicyPack.read(directory, RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
    }
}
