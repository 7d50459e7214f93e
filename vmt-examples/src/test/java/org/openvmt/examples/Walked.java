// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;

/** A walk that was taken, with what it printed; and the changed journals to walk. */
record Walked(WalkResult result, String transcript, Path folder) {

    static Walked through(CaseFile caseFile, Path folder) {
        return through(caseFile, folder, false);
    }

    /** Walks on after every refusal. */
    static Walked throughAll(CaseFile caseFile, Path folder) {
        return through(caseFile, folder, true);
    }

    private static Walked through(CaseFile caseFile, Path folder, boolean goOn) {
        TeamProfile profile = TeamProfiles.named(caseFile.profile());
        StringBuilder out = new StringBuilder();
        WalkResult result = new CaseWalk(caseFile, profile, Inputs.holidays(profile))
                .goOn(goOn)
                .run(out, folder);
        return new Walked(result, out.toString(), folder);
    }

    String text(WrittenFile file) {
        try {
            return Files.readString(folder.resolve(file.path()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The refusal of the move to a status. */
    Optional<Refusal> refusalOf(TaskStatus target) {
        return result.refusals().stream()
                .filter(refusal -> refusal.entry().event() instanceof StatusChanged change && change.to() == target)
                .findFirst();
    }

    static CaseFile without(CaseFile caseFile, Predicate<CaseEvent> gone) {
        return withJournal(
                caseFile,
                caseFile.journal().stream()
                        .filter(entry -> !gone.test(entry.event()))
                        .toList());
    }

    static CaseFile changing(CaseFile caseFile, UnaryOperator<CaseEvent> change) {
        return withJournal(
                caseFile,
                caseFile.journal().stream()
                        .map(entry -> new JournalEntry(entry.at(), entry.by(), entry.as(), change.apply(entry.event())))
                        .toList());
    }

    /** The case with one event more, right before the first one that is asked for, and at its instant. */
    static CaseFile inserting(CaseFile caseFile, CaseEvent event, Predicate<CaseEvent> before) {
        List<JournalEntry> journal = new ArrayList<>(caseFile.journal());
        int place = 0;
        while (!before.test(journal.get(place).event())) {
            place++;
        }
        JournalEntry next = journal.get(place);
        journal.add(place, new JournalEntry(next.at(), next.by(), next.as(), event));
        return withJournal(caseFile, journal);
    }

    static CaseFile withJournal(CaseFile caseFile, List<JournalEntry> journal) {
        return CaseFile.builder().from(caseFile).journal(journal).build();
    }
}
