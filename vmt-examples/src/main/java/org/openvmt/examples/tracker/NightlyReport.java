// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.people.Tlp;
import org.openvmt.core.process.Duty;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.examples.tracker.CaseFolder.Unread;
import org.openvmt.rules.VmtPolicy;

/**
 * What a team owes over all of its cases at an instant: what is overdue first, then by who owes it. It tells only of cases
 * that its reader may know of, and not even how many others there are.
 *
 * @param at the instant
 * @param tlp the strictest label of the cases that it tells of; whoever shows what is unread as well shows it as red
 * @param owed what is owed, the most urgent first
 * @param silent how many cases have nothing open
 * @param unread the files without a case, and the cases that could not be asked about
 * @param withheld how many cases it does not tell of; for whoever runs it, not for whoever reads it
 */
public record NightlyReport(Instant at, Tlp tlp, List<Owed> owed, int silent, List<Unread> unread, int withheld) {

    private static final Comparator<Owed> URGENCY =
            Comparator.comparing(Owed::duty).thenComparing(Owed::caseId);

    /**
     * A duty of a case.
     *
     * @param caseId the case
     * @param duty the duty
     */
    public record Owed(String caseId, Duty duty) {}

    /** Copies the lists. */
    public NightlyReport {
        owed = List.copyOf(owed);
        unread = List.copyOf(unread);
    }

    /**
     * Asks every case of a folder for its duties.
     *
     * @param folder the cases
     * @param policies by which they are judged
     * @param reader who reads the report
     * @param at the instant; what happened later does not count, and a case received later is no case yet
     * @return the report
     */
    public static NightlyReport of(CaseFolder folder, Policies policies, Reader reader, Instant at) {
        List<Owed> owed = new ArrayList<>();
        List<Unread> unread = new ArrayList<>(folder.unread());
        Tlp strictest = Tlp.CLEAR;
        int silent = 0;
        int withheld = 0;
        for (CaseFile whole : folder.cases()) {
            if (whole.state().reception().receivedAt().isAfter(at)) {
                continue;
            }
            CaseFile caseFile = whole.asOf(at);
            try {
                VmtPolicy policy = policies.of(caseFile.profile());
                if (!reader.mayKnow(policy, caseFile, at)) {
                    withheld++;
                    continue;
                }
                List<Duty> open = policy.duties(caseFile, at).outcome().open();
                open.forEach(duty -> owed.add(new Owed(caseFile.id(), duty)));
                silent += open.isEmpty() ? 1 : 0;
                strictest = strictest(
                        strictest, policy.extent(caseFile, at).outcome().tlp());
            } catch (InvalidValueException e) {
                unread.add(new Unread("case " + caseFile.id(), String.valueOf(e.getMessage())));
            }
        }
        return new NightlyReport(at, strictest, owed.stream().sorted(URGENCY).toList(), silent, unread, withheld);
    }

    private static Tlp strictest(Tlp one, Tlp other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /**
     * What is overdue.
     *
     * @return the longest overdue first
     */
    public List<Owed> overdue() {
        return owed.stream().filter(one -> one.duty().isOverdue()).toList();
    }

    /**
     * What is open in time, by who owes it.
     *
     * @return by owner in the order of the alphabet; for each, the most urgent first
     */
    public Map<String, List<Owed>> byOwner() {
        Map<String, List<Owed>> owners = new TreeMap<>();
        for (Owed one : owed) {
            if (!one.duty().isOverdue()) {
                owners.computeIfAbsent(DutyWords.owner(one.duty()), name -> new ArrayList<>())
                        .add(one);
            }
        }
        return owners;
    }
}
