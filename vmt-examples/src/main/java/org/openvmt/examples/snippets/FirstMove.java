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
import org.openvmt.core.process.Duty;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Artifacts;

/** The README's first example: may this case move, and what may be shown of it? */
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
}
