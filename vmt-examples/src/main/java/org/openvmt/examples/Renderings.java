// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.List;
import java.util.Locale;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactRefusedException;
import org.openvmt.templates.artifact.Artifacts;

/** Has the artifacts that a step makes due rendered and written, with the clearance of that very step. */
final class Renderings {

    private final VmtPolicy policy;
    private final Transcript transcript;
    private final ArtifactFolder folder;
    private final Artifacts artifacts;

    Renderings(VmtPolicy policy, Transcript transcript, ArtifactFolder folder) {
        this.policy = policy;
        this.transcript = transcript;
        this.folder = folder;
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
                write(step, artifacts.render(one.kind(), caseFile, clearance, one.particulars()));
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
            folder.write(step, artifact);
            transcript.part(artifact.fileName());
        }
        rendered.stream()
                .flatMap(artifact -> artifact.remarks().stream())
                .distinct()
                .forEach(remark -> transcript.item("remark", Words.of(remark)));
    }
}
