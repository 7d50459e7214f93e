// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.people.Audience;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.ArtifactRefusedException;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.artifact.MailArtifact;
import org.openvmt.templates.artifact.Particulars;
import org.openvmt.templates.artifact.Stage;
import org.openvmt.templates.artifact.TextArtifact;
import org.openvmt.templates.openpgp.ThrowAwayKey;

/** Asks for every artifact of a stand, and says what of it the process forbids (section 11, ART-20). */
final class NothingWider {

    private static final Particulars GIVEN = Particulars.builder()
            .coordinatorAddress(MailAddress.parse("cora@team.example"))
            .build();

    /** Made once: a key is read and checked each time that it is handed over. */
    private static final Particulars WITH_KEY = given().openPgpKey(ThrowAwayKey.make(
                            "Cora Dinator",
                            MailAddress.parse("cora@team.example"),
                            Instant.parse("2031-01-01T00:00:00Z"),
                            Duration.ofDays(1))
                    .publicKey())
            .build();

    private final Artifacts artifacts;

    NothingWider(Team team) {
        this.artifacts = Artifacts.of(team.profile());
    }

    List<String> broken(Stand stand) {
        Clearance clearance = stand.moment()
                .team()
                .policy()
                .clearance(stand.moment().file(), stand.moment().now());
        List<String> broken = new ArrayList<>();
        for (ArtifactKind kind : ArtifactKind.values()) {
            particulars(kind).forEach(particulars -> broken.addAll(broken(kind, particulars, stand, clearance)));
        }
        return broken;
    }

    private static Stream<Particulars> particulars(ArtifactKind kind) {
        return switch (kind) {
            case ADVISORY, SECURITY_NOTE ->
                Stream.of(GIVEN, given().stage(Stage.FINAL).build());
            case WARNED_PARTIES_NOTICE ->
                Stream.of(Notice.values()).map(notice -> given().notice(notice).build());
            case CVE_REQUEST_FORM -> Stream.of(WITH_KEY);
            default -> Stream.of(GIVEN);
        };
    }

    private static Particulars.Builder given() {
        return Particulars.builder().from(GIVEN);
    }

    private List<String> broken(ArtifactKind kind, Particulars particulars, Stand stand, Clearance clearance) {
        List<Artifact> rendered;
        try {
            rendered = artifacts.render(kind, stand.moment().file(), clearance, particulars);
        } catch (ArtifactRefusedException e) {
            boolean named = !e.reasons().isEmpty()
                    && e.reasons().stream().noneMatch(reason -> reason.rule().isBlank());
            return named ? List.of() : List.of(kind + " is refused without a rule, but: " + stand.story());
        }
        return rendered.stream()
                .filter(artifact -> !isAllowed(artifact, stand))
                .map(artifact -> kind + " is rendered for " + artifact.audience() + " as " + artifact.stage()
                        + " (ART-20), but: " + stand.story())
                .toList();
    }

    private static boolean isAllowed(Artifact artifact, Stand stand) {
        return stand.admits(artifact.audience())
                && (artifact.audience() != Audience.EVERYONE || !stand.isPrivate())
                && (artifact.kind() != ArtifactKind.EMBARGO_REMINDER || stand.isPrivate())
                && (artifact.kind() != ArtifactKind.STAKEHOLDER_NOTIFICATION || isReady(stand))
                && !text(artifact).contains(Team.ORIGINAL);
    }

    /** No stakeholder mail before CVE and patches, and none for a public case (EXT-5). */
    private static boolean isReady(Stand stand) {
        Moment moment = stand.moment();
        return stand.isPrivate()
                && moment.state().cve().isSettled()
                && moment.isFixApproved()
                && moment.state().disclosure().date().isPresent();
    }

    private static String text(Artifact artifact) {
        return artifact instanceof MailArtifact mail
                ? mail.mail().subject() + mail.mail().body()
                : ((TextArtifact) artifact).text();
    }
}
