// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveAnswer.Announcement;

/** The steps of a walk, one for each event: what the rules say of it, who may know, what is written, what is due. */
final class Steps {

    private final Transcript transcript;
    private final Judgement judgement;
    private final Admissions admissions;
    private final Renderings renderings;
    private final DueNext dueNext;
    private final boolean goOn;
    private final List<Refusal> refusals = new ArrayList<>();
    private Optional<CaseFile> reached = Optional.empty();

    Steps(VmtPolicy policy, CaseFile whole, Transcript transcript, ArtifactFolder folder, boolean goOn) {
        this.transcript = transcript;
        this.judgement = new Judgement(policy, policy.audit(whole), transcript);
        this.admissions = new Admissions(policy, transcript);
        ThrowAwayKeys keys = new ThrowAwayKeys(whole.journal().get(0).at(), folder);
        this.renderings = new Renderings(policy, transcript, folder, new Outbox(policy.profile(), keys));
        this.dueNext = new DueNext(policy, transcript);
        this.goOn = goOn;
    }

    /** Takes the step that leads to a revision; false if the walk ends before it. */
    boolean take(CaseFile after) {
        int index = after.revision() - 1;
        JournalEntry entry = after.journal().get(index);
        transcript.blank();
        transcript.heading(
                "[" + after.revision() + "] " + entry.at() + "  " + entry.by() + ", " + Words.of(entry.as()));
        transcript.item("event", Words.of(entry.event()));
        if (!(entry.event() instanceof Received)) {
            Optional<Refusal> refusal = judgement.of(after.atRevision(index), index, entry);
            refusal.ifPresent(refusals::add);
            if (refusal.isPresent() && !goOn) {
                return false;
            }
        }
        judgement.decisions(after, entry);
        show(after, entry);
        reached = Optional.of(after);
        return true;
    }

    private void show(CaseFile after, JournalEntry entry) {
        CaseState state = after.state();
        transcript.item("status", state.status().displayName() + ", " + (state.isPrivate() ? "private" : "public"));
        admissions.show(after, entry.at());
        renderings.write(after, entry);
        String label = "owed";
        for (Announcement announcement : judgement.owed(state)) {
            transcript.item(label, Words.of(announcement.effect()) + ": " + Words.of(announcement.reason()));
            label = "";
        }
        dueNext.show(after, entry.at());
    }

    WalkResult result(List<WrittenFile> files) {
        CaseFile last = reached.orElseThrow(() -> new IllegalStateException("no step was taken"));
        return new WalkResult(last, refusals, files);
    }
}
