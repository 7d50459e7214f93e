// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.json.Documents;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.process.Duties;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.AuditFinding;
import org.openvmt.rules.MoveRequest;
import org.openvmt.rules.MoveResult;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.next.NextStatus;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Artifacts;

/** The snippets of the page on concepts. */
final class Concepts {

    private Concepts() {}

    static CaseFile travel(Path file, Instant at) throws IOException {
        CaseFile whole = Documents.readCase(file);
        CaseFile then = whole.asOf(at);
        return then;
    }

    static MoveAnswer move(CaseFile caseFile, Instant now) {
        VmtPolicy policy = VmtPolicy.of(TeamProfiles.kataContainers());
        MoveAnswer answer = policy.move(caseFile, TaskStatus.TRIAGED, now);
        return answer;
    }

    static CaseFile record(CaseFile caseFile, Instant now) {
        JournalEntry entry = new JournalEntry(now, "Cora Lindqvast", Role.COORDINATOR, new ValidityConfirmed());
        CaseFile next = caseFile.record(entry);
        return next;
    }

    static CaseFile take(VmtPolicy policy, CaseFile caseFile, Instant now) {
        MoveResult result =
                policy.take(caseFile, new MoveRequest(TaskStatus.TRIAGED, now, "Cora Lindqvast", Role.COORDINATOR));
        if (result instanceof MoveResult.Taken taken) {
            return taken.next();
        }
        throw new IllegalStateException(result.answer().decision().reasons().toString());
    }

    static List<AuditFinding> audit(VmtPolicy policy, CaseFile loaded) {
        List<AuditFinding> objections = policy.audit(loaded);
        return objections;
    }

    static List<NextStatus> next(VmtPolicy policy, CaseFile caseFile, Instant now) {
        List<NextStatus> ways = policy.next(caseFile, now);
        return ways;
    }

    static Decision<Extent> extent(VmtPolicy policy, CaseFile caseFile, Instant now) {
        Decision<Extent> extent = policy.extent(caseFile, now);
        return extent;
    }

    static Decision<Verdict> mayKnow(VmtPolicy policy, CaseFile caseFile, Party asker, Instant now) {
        Decision<Verdict> verdict = policy.mayKnow(caseFile, asker, now);
        return verdict;
    }

    static List<Artifact> advisoryMail(VmtPolicy policy, CaseFile caseFile, Instant now) {
        Clearance clearance = policy.clearance(caseFile, now);
        return Artifacts.of(policy.profile()).render(ArtifactKind.ADVISORY_MAIL, caseFile, clearance);
    }

    static Duties duties(VmtPolicy policy, CaseFile caseFile, Instant now) {
        Duties duties = policy.duties(caseFile, now).outcome();
        return duties;
    }
}
