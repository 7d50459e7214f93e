// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.profile.Protection;
import org.openvmt.templates.mail.Mail;

/** A third team, which shares nothing with those that come with the library, finds no word of theirs in its texts. */
class InventedTeamTest {

    private static final List<String> FOREIGN = List.of(
            "kata",
            "kcsa",
            "kcsn",
            "openstack",
            "ossa",
            "ossn",
            "openwall",
            "distros",
            "[vs]",
            "launchpad",
            "opendev",
            "gerrit",
            "github",
            "slack",
            "architecture committee",
            "mitre");

    @ParameterizedTest
    @EnumSource(ArtifactKind.class)
    void saysNoForeignWord(ArtifactKind kind) {
        List<Artifact> artifacts = Scene.render(Team.GADGETS, kind);

        assertThat(artifacts).isNotEmpty().allSatisfy(artifact -> {
            assertThat(Door.text(artifact).toLowerCase(Locale.ROOT)).doesNotContain(FOREIGN);
            assertThat(artifact.fileName().toLowerCase(Locale.ROOT)).doesNotContain(FOREIGN);
            if (artifact instanceof MailArtifact mail) {
                assertThat(mail.mail().to()).allMatch(to -> to.toString().endsWith("acme.example"));
                assertThat(mail.mail().cc()).isEmpty();
            }
        });
    }

    @Test
    void followsItsOwnListsAndHour() {
        List<Artifact> artifacts = Scene.render(Team.GADGETS, ArtifactKind.STAKEHOLDER_NOTIFICATION);
        Mail mail = ((MailArtifact) artifacts.get(0)).mail();

        assertThat(artifacts).hasSize(1);
        assertThat(mail.subject()).isEqualTo("[hush] [pre-AGA] Vulnerability in Acme Gadgets runtime (CVE-2031-4242)");
        assertThat(mail.protection()).isEqualTo(Protection.ENCRYPTED);
        assertThat(mail.body()).contains("Disclosure: 2031-03-20 07:30 UTC\n", "Acme Response Crew\n");
    }

    @Test
    void numbersByItsOwnDigits() {
        assertThat(Door.text(Scene.render(Team.GADGETS, ArtifactKind.CHAT_ANNOUNCEMENT)
                        .get(0)))
                .startsWith("AGA-2031-0001 is published (2031-03-20): ");
    }

    @Test
    void namesThePlaceOfItsLinksByTheHost() {
        assertThat(Door.text(Scene.render(Team.GADGETS, ArtifactKind.ADVISORY).get(0)))
                .contains("\ntype: code.acme.example\n");
    }
}
