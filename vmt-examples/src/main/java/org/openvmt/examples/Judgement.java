// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.PatchState;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.rules.AuditFinding;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveAnswer.Announcement;
import org.openvmt.rules.decide.MoveOption;

/** What the rules say of an event: granted or refused with every reason, and the decisions that go with it. */
final class Judgement {

    private final VmtPolicy policy;
    private final Map<Integer, AuditFinding> audit;
    private final Transcript transcript;
    private final OwedEffects owed = new OwedEffects();

    Judgement(VmtPolicy policy, List<AuditFinding> audit, Transcript transcript) {
        this.policy = policy;
        this.audit = audit.stream().collect(Collectors.toMap(AuditFinding::index, Function.identity()));
        this.transcript = transcript;
    }

    Optional<Refusal> of(CaseFile before, int index, JournalEntry entry) {
        if (entry.event() instanceof StatusChanged change) {
            MoveAnswer answer = policy.move(before, change.to(), entry.at());
            if (!answer.isGranted()) {
                return Optional.of(refused(index, entry, answer.decision().reasons(), answer.options()));
            }
            granted(change, answer);
        }
        return Optional.ofNullable(audit.get(index))
                .map(finding -> refused(index, entry, finding.decision().reasons(), List.of()));
    }

    private void granted(StatusChanged change, MoveAnswer answer) {
        reasons("granted by", answer.decision().reasons());
        if (!answer.decision().cites(change.rule())) {
            transcript.item("remark", "the journal says that " + change.rule() + " granted it");
        }
        owed.announce(answer.effects());
        String label = "brings";
        for (Announcement announcement : answer.effects()) {
            transcript.item(label, Words.of(announcement.effect()) + ": " + Words.of(announcement.reason()));
            label = "";
        }
    }

    private Refusal refused(int index, JournalEntry entry, List<Reason> reasons, List<MoveOption> options) {
        reasons("REFUSED by", reasons);
        String label = "instead";
        for (MoveOption option : options) {
            String target = "to " + option.target().displayName();
            transcript.item(label, option.isOpen() ? target + ": open" : target + " is waiting for");
            option.unmet().forEach(reason -> transcript.part(Words.of(reason)));
            label = "";
        }
        return new Refusal(index, entry, reasons);
    }

    /** The decisions that an event calls for: the outcome of a class, and the days that a date is chosen from. */
    void decisions(CaseFile after, JournalEntry entry) {
        if (entry.event() instanceof Classified classified) {
            Decision<Outcome> outcome = policy.outcome(classified.reportClass());
            transcript.item("leads to", Words.of(outcome.outcome()));
            outcome.reasons().forEach(reason -> transcript.more(Words.of(reason)));
        } else if (entry.event() instanceof PatchEvent) {
            patches(after, entry);
        } else if (after.state().isPrivate()
                && (entry.event() instanceof DateSet || entry.event() instanceof DateMoved)) {
            new Days(transcript)
                    .show(
                            policy.disclosure(after, entry.at()),
                            after.state().disclosure().notified().keySet());
        }
    }

    private void patches(CaseFile after, JournalEntry entry) {
        String label = "patches";
        for (Branch branch : policy.branchesToPatch(after, entry.at())) {
            transcript.item(label, branch + ": " + progress(after.state().patch(), branch));
            label = "";
        }
    }

    private static String progress(PatchState patches, Branch branch) {
        if (patches.merged().contains(branch)) {
            return "merged";
        } else if (patches.pushed().contains(branch)) {
            return "in public review";
        } else if (!patches.proposed().containsKey(branch)) {
            return "missing";
        }
        return patches.approvalsOf(branch).isEmpty() ? "in review" : "approved";
    }

    List<Announcement> owed(CaseState state) {
        return owed.in(state);
    }

    private void reasons(String first, List<Reason> reasons) {
        String label = first;
        for (Reason reason : reasons) {
            transcript.item(label, Words.of(reason));
            label = "";
        }
    }
}
