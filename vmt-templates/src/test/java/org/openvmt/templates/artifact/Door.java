// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.mail.Mail;

/** Short ways through the door, for tests. */
final class Door {

    static final Artifacts KATA = Artifacts.of(TeamProfiles.kataContainers());
    static final Particulars COORDINATOR = Particulars.builder()
            .coordinatorAddress(MailAddress.parse("cora@example.org"))
            .build();

    private Door() {}

    static List<Artifact> render(ArtifactKind kind, CaseFile caseFile) {
        return KATA.render(kind, caseFile, Leave.widest(caseFile), COORDINATOR);
    }

    static List<Artifact> render(ArtifactKind kind, SomeCase someCase) {
        return render(kind, someCase.file());
    }

    static String text(Artifact artifact) {
        return artifact instanceof TextArtifact text
                ? text.text()
                : ((MailArtifact) artifact).mail().subject() + "\n"
                        + ((MailArtifact) artifact).mail().body();
    }

    static String text(ArtifactKind kind, SomeCase someCase) {
        return text(render(kind, someCase).get(0));
    }

    static List<Mail> mails(ArtifactKind kind, SomeCase someCase) {
        return render(kind, someCase).stream()
                .map(artifact -> ((MailArtifact) artifact).mail())
                .toList();
    }

    static ArtifactRefusedException refusal(ArtifactKind kind, SomeCase someCase) {
        CaseFile caseFile = someCase.file();
        return refusal(kind, caseFile, Leave.widest(caseFile));
    }

    static ArtifactRefusedException refusal(ArtifactKind kind, CaseFile caseFile, Clearance clearance) {
        return refusal(KATA, kind, caseFile, clearance, COORDINATOR);
    }

    static ArtifactRefusedException refusal(
            Artifacts artifacts, ArtifactKind kind, CaseFile caseFile, Clearance clearance, Particulars particulars) {
        ArtifactRefusedException refusal = catchThrowableOfType(
                ArtifactRefusedException.class, () -> artifacts.render(kind, caseFile, clearance, particulars));
        if (refusal == null) {
            throw new AssertionError(kind + " was rendered");
        }
        return refusal;
    }
}
