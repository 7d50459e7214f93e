// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.examples.Words;
import org.openvmt.rules.AuditFinding;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.compare.PolicyDifference;

/**
 * What a changed policy would have decided about a case, event by event, at the very instants of its journal. What the
 * case recorded stays what it is: a case that would have gone another way is not retold, but each event that one of the
 * two policies would have refused is named.
 */
public final class Replay {

    private final VmtPolicy policy;
    private final VmtPolicy changed;

    /**
     * Holds two policies against each other.
     *
     * @param policy the one that was in force
     * @param changed the other one
     */
    public Replay(VmtPolicy policy, VmtPolicy changed) {
        this.policy = policy;
        this.changed = changed;
    }

    /**
     * Every decision about a case that differs.
     *
     * @param caseFile the case
     * @return first the events that only one of the two refuses, then by decision, each for as long as it held
     */
    public List<ReplayRow> of(CaseFile caseFile) {
        List<ReplayRow> rows = new ArrayList<>(events(caseFile));
        Map<PolicyDifference, Integer> held = new HashMap<>();
        for (int revision = 1; revision <= caseFile.revision(); revision++) {
            JournalEntry entry = caseFile.journal().get(revision - 1);
            Map<PolicyDifference, Integer> still = new HashMap<>();
            for (PolicyDifference difference : policy.diff(changed, caseFile.atRevision(revision), entry.at())) {
                Integer place = held.get(difference);
                if (place == null) {
                    place = rows.size();
                    rows.add(ReplayRow.of(caseFile, revision, difference));
                } else {
                    rows.set(place, rows.get(place).until(revision));
                }
                still.put(difference, place);
            }
            held = still;
        }
        return rows;
    }

    /**
     * The events that only one of the two policies would have refused.
     *
     * @param caseFile the case
     * @return in the order of the journal
     */
    public List<ReplayRow> events(CaseFile caseFile) {
        Map<Integer, AuditFinding> here = byIndex(policy.audit(caseFile));
        Map<Integer, AuditFinding> there = byIndex(changed.audit(caseFile));
        List<ReplayRow> rows = new ArrayList<>();
        for (int index = 0; index < caseFile.revision(); index++) {
            List<String> one = reasons(here.get(index));
            List<String> other = reasons(there.get(index));
            if (!one.equals(other)) {
                String event = Words.kind(caseFile.journal().get(index).event());
                rows.add(new ReplayRow(caseFile.id(), index + 1, index + 1, "event " + event, one, other));
            }
        }
        return rows;
    }

    private static Map<Integer, AuditFinding> byIndex(List<AuditFinding> findings) {
        return findings.stream().collect(Collectors.toMap(AuditFinding::index, Function.identity()));
    }

    private static List<String> reasons(@Nullable AuditFinding finding) {
        return finding == null
                ? List.of("allowed")
                : finding.decision().reasons().stream()
                        .map(reason -> "refused, " + reason.rule() + ": " + reason.sentence())
                        .toList();
    }
}
