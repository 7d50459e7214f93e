// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactRefusedException;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.artifact.MailArtifact;
import org.openvmt.templates.mail.MailRefusedException;

/** Has the artifacts that a step makes due rendered and written, with the clearance of that very step. */
final class Renderings {

    private final VmtPolicy policy;
    private final Transcript transcript;
    private final ArtifactFolder folder;
    private final Outbox outbox;
    private final Artifacts artifacts;

    Renderings(VmtPolicy policy, Transcript transcript, ArtifactFolder folder, Outbox outbox) {
        this.policy = policy;
        this.transcript = transcript;
        this.folder = folder;
        this.outbox = outbox;
        this.artifacts = Artifacts.of(policy.profile());
    }

    void write(CaseFile caseFile, JournalEntry entry) {
        List<DueArtifacts.Due> due = DueArtifacts.with(entry.event(), caseFile.state(), policy.profile());
        if (due.isEmpty()) {
            return;
        }
        Clearance clearance = policy.clearance(caseFile, entry.at());
        String step = String.format(Locale.ROOT, "%03d-%s", caseFile.revision(), Words.kind(entry.event()));
        for (DueArtifacts.Due one : due) {
            try {
                List<Artifact> rendered = artifacts.render(one.kind(), caseFile, clearance, one.particulars());
                write(step, rendered);
                rendered.forEach(artifact -> finish(step, artifact, caseFile, entry.at()));
            } catch (ArtifactRefusedException e) {
                transcript.item(
                        "not written", one.kind().id() + " " + one.kind().title());
                e.reasons().forEach(reason -> transcript.part(Words.of(reason)));
            }
        }
    }

    private void write(String step, List<Artifact> rendered) {
        transcript.item("written", "in " + step + ", " + Words.of(rendered.get(0)) + ":");
        for (Artifact artifact : rendered) {
            transcript.part(name(folder.write(step, artifact)));
        }
        rendered.stream()
                .flatMap(artifact -> artifact.remarks().stream())
                .distinct()
                .forEach(remark -> transcript.item("remark", Words.of(remark)));
    }

    /** A mail is signed, and encrypted where it must be, at the very instant of the step. */
    private void finish(String step, Artifact artifact, CaseFile caseFile, Instant at) {
        if (!(artifact instanceof MailArtifact mail)) {
            return;
        }
        try {
            outbox.finish(mail.mail(), caseFile, at, step + " " + artifact.fileName())
                    .ifPresentOrElse(
                            finished -> {
                                transcript.item("mail", Words.of(finished) + ":");
                                transcript.part(name(folder.write(step, artifact, finished)));
                            },
                            () -> transcript.item("no mail", "the case file knows no address of the coordinator"));
        } catch (MailRefusedException e) {
            transcript.item("no mail", artifact.fileName());
            e.problems().forEach(problem -> transcript.part(problem.toString()));
        }
    }

    private static String name(WrittenFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
