// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.BranchAssessed;
import org.openvmt.core.event.PatchEvent.Finding;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.CveId;

/**
 * The rules EXT-1 to EXT-6 once more, in plain Java, for the team and the component of the happenings: event by event,
 * without the state that the case derives and without the rules.
 */
final class ExtentOracle {

    private final Set<Audience> admitted = EnumSet.noneOf(Audience.class);
    private boolean embargoed;
    private boolean closed;
    private boolean inProgress;
    private boolean classA;
    private boolean dated;

    private final Map<Decider, NoteChoice> note = new EnumMap<>(Decider.class);
    private boolean cveAsked;
    private boolean cveDeclined;
    private int idsAsked;
    private final Set<CveId> idsSeen = new HashSet<>();

    private final Set<String> reviewers = new HashSet<>(List.of("Ona Reyes"));
    private final Map<String, Finding> assessed = new HashMap<>();
    private final Map<String, PatchProposed> proposals = new HashMap<>();
    private final Set<String> approvals = new HashSet<>();
    private boolean fixWithdrawn;

    /** The audiences after each event. */
    static List<Set<Audience>> along(List<JournalEntry> journal) {
        ExtentOracle oracle = new ExtentOracle();
        return journal.stream().map(oracle::take).toList();
    }

    private Set<Audience> take(JournalEntry entry) {
        CaseEvent event = entry.event();
        people(event);
        progress(event);
        numbers(event);
        patches(event);
        boolean noteToCome = note.containsValue(NoteChoice.ISSUE);
        if (inProgress || (noteToCome && cveAsked)) {
            admitted.add(Audience.CNA);
        }
        boolean settled = cveDeclined || (!idsSeen.isEmpty() && idsSeen.size() >= idsAsked);
        if (embargoed && classA && settled && dated && isFixReady(entry.at())) {
            admitted.add(Audience.STAKEHOLDERS);
        }
        return EnumSet.copyOf(admitted);
    }

    private void people(CaseEvent event) {
        if (event instanceof Received received) {
            admitted.add(Audience.REPORTER_AND_VMT);
            embargoed = received.visibility() == Visibility.PRIVATE;
            if (!embargoed) {
                admitted.add(Audience.EVERYONE);
            }
        } else if (event instanceof Subscribed subscribed && subscribed.role() == Role.CORE_REVIEWER) {
            reviewers.add(subscribed.party());
            admitted.add(Audience.CORE_REVIEWERS);
        } else if (event instanceof Subscribed subscribed && subscribed.role() == Role.APPROVER) {
            admitted.add(Audience.APPROVERS);
        } else if (event instanceof DescriptionPosted) {
            admitted.add(Audience.APPROVERS);
        } else if (event instanceof Opened) {
            embargoed = false;
            admitted.add(Audience.EVERYONE);
        }
    }

    private void progress(CaseEvent event) {
        if (event instanceof Classified classified) {
            classA = classified.reportClass() == ReportClass.A;
        } else if (event instanceof StatusChanged change) {
            if (closed && change.to() == TaskStatus.INCOMPLETE) {
                classA = false;
                note.clear();
            }
            dated = dated && change.to() != TaskStatus.INCOMPLETE;
            closed = change.to() == TaskStatus.INVALID;
            inProgress = change.to() == TaskStatus.IN_PROGRESS;
        } else if (event instanceof NoteDecided decided) {
            note.put(decided.decider(), decided.choice());
        } else if (event instanceof DateSet || event instanceof DateMoved) {
            dated = true;
        }
    }

    private void numbers(CaseEvent event) {
        if (event instanceof CveRequested requested) {
            cveAsked = true;
            cveDeclined = false;
            idsAsked += requested.ids();
        } else if (event instanceof CveAssigned assigned) {
            idsSeen.addAll(assigned.ids());
            cveDeclined = false;
        } else if (event instanceof CveRefused) {
            cveDeclined = true;
            idsAsked = Math.min(idsAsked, idsSeen.size());
        }
    }

    private void patches(CaseEvent event) {
        if (event instanceof BranchAssessed branch) {
            assessed.put(branch.branch(), branch.finding());
        } else if (event instanceof PatchProposed proposed) {
            proposals.put(proposed.branch(), proposed);
            approvals.removeIf(key -> key.startsWith(key(proposed.branch(), proposed.revision(), "")));
            fixWithdrawn = false;
        } else if (event instanceof PatchApproved approved) {
            approvals.add(key(approved.branch(), approved.revision(), approved.reviewer()));
        } else if (event instanceof ApprovalWithdrawn withdrawn) {
            approvals.remove(key(withdrawn.branch(), withdrawn.revision(), withdrawn.reviewer()));
        } else if (event instanceof FixWithdrawn) {
            fixWithdrawn = true;
            approvals.clear();
        }
    }

    private boolean isFixReady(Instant at) {
        boolean stableLives = at.isBefore(ExtentHappenings.END_OF_LIFE);
        Set<String> needed = new HashSet<>(List.of(ExtentHappenings.TRUNK));
        if (stableLives) {
            needed.add(ExtentHappenings.STABLE);
        }
        assessed.forEach((branch, finding) -> {
            if (finding != Finding.AFFECTED) {
                needed.remove(branch);
            } else if (stableLives || !branch.equals(ExtentHappenings.STABLE)) {
                needed.add(branch);
            }
        });
        return needed.stream().allMatch(this::isApproved) && (needed.isEmpty() || !fixWithdrawn);
    }

    private boolean isApproved(String branch) {
        PatchProposed latest = proposals.get(branch);
        return latest != null
                && reviewers.stream()
                        .filter(reviewer -> !reviewer.equals(latest.author()))
                        .anyMatch(reviewer -> approvals.contains(key(branch, latest.revision(), reviewer)));
    }

    private static String key(String branch, int revision, String reviewer) {
        return branch + "/" + revision + "/" + reviewer;
    }
}
