// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.Duty;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.mail.Channel;
import org.openvmt.templates.mail.EmbargoedDraft;
import org.openvmt.templates.mail.Envelope;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.mail.OutboundMail;
import org.openvmt.templates.openpgp.SigningKey;
import org.openvmt.templates.picture.CaseView;
import org.openvmt.templates.picture.Picture;
import org.openvmt.templates.picture.Pictures;

/** The README's examples: may this case move, what may be shown of it, what is owed, and how does a mail go out? */
public final class FirstMove {

    private FirstMove() {}

    /**
     * Asks whether a case may move to Triaged.
     *
     * @param file a case file
     * @param now the instant of the move
     * @return the reasons of the answer
     * @throws IOException if the file cannot be read
     */
    public static List<Reason> reasons(Path file, Instant now) throws IOException {
        TeamProfile profile = TeamProfiles.kataContainers();
        VmtPolicy policy = VmtPolicy.of(profile);
        CaseFile caseFile = Documents.readCase(file);
        MoveAnswer answer = policy.move(caseFile, TaskStatus.TRIAGED, now);
        return answer.decision().reasons();
    }

    /**
     * Renders the embargo reminder, for whom the case may be shown to now.
     *
     * @param file a case file
     * @param now the instant of showing it
     * @return the reminder
     * @throws IOException if the file cannot be read
     */
    public static List<Artifact> reminder(Path file, Instant now) throws IOException {
        TeamProfile profile = TeamProfiles.kataContainers();
        CaseFile caseFile = Documents.readCase(file);
        Clearance clearance = VmtPolicy.of(profile).clearance(caseFile, now);
        return Artifacts.of(profile).render(ArtifactKind.EMBARGO_REMINDER, caseFile, clearance);
    }

    /**
     * What ought to be done by now.
     *
     * @param file a case file
     * @param now the instant that is asked about
     * @return a line for each duty that is overdue, the longest overdue first
     * @throws IOException if the file cannot be read
     */
    public static List<String> overdue(Path file, Instant now) throws IOException {
        VmtPolicy policy = VmtPolicy.of(TeamProfiles.kataContainers());
        CaseFile caseFile = Documents.readCase(file);
        List<String> owed = new ArrayList<>();
        for (Duty duty : policy.duties(caseFile, now).outcome().overdue()) {
            owed.add(duty.rule() + ": " + duty.task() + ", due by " + duty.by().orElseThrow());
        }
        return owed;
    }

    /**
     * Draws where a case stands along the steps of the process, for those on the report.
     *
     * @param policy the policy of its team
     * @param caseFile the case
     * @param now the instant of showing it
     * @return the picture
     */
    public static Picture whereItStands(VmtPolicy policy, CaseFile caseFile, Instant now) {
        Clearance clearance = policy.clearance(caseFile, now);
        CaseView view = new CaseView(caseFile, clearance, Audience.REPORTER_AND_VMT);
        Pictures pictures = Pictures.of(policy.processMap(), policy.profile());
        return pictures.process(view, policy.duties(caseFile, now).outcome());
    }

    /**
     * Signs and encrypts a mail about a case under embargo.
     *
     * @param caseFile the case
     * @param mail the mail as it was rendered
     * @param list whom it goes to
     * @param envelope who sends it, and what has to be unique
     * @param keyFile the armored secret key of who signs
     * @param passphrase what opens the key
     * @param now the present
     * @return the bytes to send, and whom to hand them to
     */
    public static OutboundMail encrypted(
            CaseFile caseFile,
            Mail mail,
            Channel.Encrypted list,
            Envelope envelope,
            byte[] keyFile,
            char[] passphrase,
            Instant now) {
        try (SigningKey signer = SigningKey.unlock(keyFile, passphrase, now)) {
            EmbargoedDraft draft =
                    EmbargoedDraft.of(mail, caseFile.state().disclosure().date());
            return draft.signAndEncrypt(list, envelope, signer, now);
        }
    }
}
