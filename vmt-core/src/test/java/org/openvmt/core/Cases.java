// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;

/** Generates whole cases with random journals. */
public final class Cases {

    private Cases() {}

    public static Arbitrary<CaseFile> caseFiles() {
        return Builders.withBuilder(CaseFile::builder)
                .use(Values.lines())
                .in(CaseFile.Builder::id)
                .use(Values.lines())
                .in(CaseFile.Builder::profile)
                .use(Parts.reports())
                .in(CaseFile.Builder::report)
                .use(Parts.parties().list().uniqueElements(Party::name).ofMaxSize(2))
                .in(CaseFile.Builder::people)
                .use(Parts.patches().list().ofMaxSize(2))
                .in(CaseFile.Builder::patches)
                .use(Parts.drafts().optional())
                .in(CaseFile.Builder::advisory)
                .use(Parts.notes().optional())
                .in(CaseFile.Builder::note)
                .use(journals())
                .in(CaseFile.Builder::journal)
                .build(CaseFile.Builder::build);
    }

    public static Arbitrary<List<JournalEntry>> journals() {
        Arbitrary<Step> later = steps(Events.later());
        return Combinators.combine(
                        Values.instants(),
                        steps(Events.receipts()),
                        later.list().ofMaxSize(12))
                .as(Cases::journal);
    }

    private static Arbitrary<Step> steps(Arbitrary<? extends CaseEvent> events) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000), Values.lines(), Arbitraries.of(Role.class), events)
                .as(Step::new);
    }

    private static List<JournalEntry> journal(Instant start, Step receipt, List<Step> later) {
        List<JournalEntry> journal = new ArrayList<>();
        journal.add(receipt.at(start));
        Instant at = start;
        for (Step step : later) {
            at = at.plusSeconds(step.pause());
            journal.add(step.at(at));
        }
        return journal;
    }

    private record Step(long pause, String by, Role role, CaseEvent event) {
        JournalEntry at(Instant instant) {
            return new JournalEntry(instant, by, role, event);
        }
    }
}
