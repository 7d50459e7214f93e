// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.artifact.ArtifactKind;

/**
 * A case whose texts people read.
 *
 * @param name the folder of its texts
 * @param profile its team
 * @param caseFile what happened
 * @param since the revision from which on its texts are shown
 * @param shown the artifacts that are shown
 */
record Tale(String name, TeamProfile profile, CaseFile caseFile, int since, Set<ArtifactKind> shown) {

    static Tale whole(String name, TeamProfile profile, CaseFile caseFile) {
        return new Tale(name, profile, caseFile, 1, EnumSet.allOf(ArtifactKind.class));
    }

    /** The same case under another name, of which only some artifacts are shown. */
    Tale as(String other, ArtifactKind... kinds) {
        return new Tale(other, profile, caseFile, since, Set.of(kinds));
    }

    Tale of(TeamProfile team) {
        return new Tale(name, team, caseFile, since, shown);
    }

    Tale with(CaseFile other) {
        return new Tale(name, profile, other, since, shown);
    }

    /** The same case, of which nothing is shown before an event. */
    Tale from(Predicate<CaseEvent> first) {
        int before = 0;
        while (!first.test(caseFile.journal().get(before).event())) {
            before++;
        }
        return new Tale(name, profile, caseFile, before + 1, shown);
    }

    /** The case up to an event, and what its coordinator records from an instant on, minute by minute. */
    Tale then(Predicate<CaseEvent> last, Instant at, CaseEvent... events) {
        List<JournalEntry> journal = new ArrayList<>();
        for (JournalEntry entry : caseFile.journal()) {
            journal.add(entry);
            if (last.test(entry.event())) {
                break;
            }
        }
        int kept = journal.size();
        String coordinator = caseFile.state().reception().coordinator().orElseThrow();
        for (CaseEvent event : events) {
            Instant next = at.plus(Duration.ofMinutes(journal.size() - kept));
            journal.add(new JournalEntry(next, coordinator, Role.COORDINATOR, event));
        }
        return new Tale(name, profile, Walked.withJournal(caseFile, journal), kept + 1, shown);
    }

    boolean isWhole() {
        return shown.size() == ArtifactKind.values().length;
    }
}
