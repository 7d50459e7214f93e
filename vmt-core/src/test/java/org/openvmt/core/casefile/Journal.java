// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;

/** Small cases: the receipt first, then one event an hour. */
final class Journal {

    static final Instant START = Instant.parse("2026-01-05T10:00:00Z");
    static final Component RUNTIME = Component.of("runtime");
    static final Component AGENT = Component.of("agent");

    private Journal() {}

    /** The instant of an event, the receipt's being the zeroth. */
    static Instant hour(int index) {
        return START.plus(index, ChronoUnit.HOURS);
    }

    static JournalEntry entry(int index, CaseEvent event) {
        return new JournalEntry(hour(index), "Cora", Role.COORDINATOR, event);
    }

    static CaseFile privately(CaseEvent... events) {
        return after(new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty()), events);
    }

    static CaseFile publicly(CaseEvent... events) {
        return after(new Received(Visibility.PUBLIC, Optional.empty(), Optional.empty()), events);
    }

    static CaseFile after(Received receipt, CaseEvent... events) {
        CaseFile.Builder builder = CaseFile.builder()
                .id("C-1")
                .profile("kata-containers")
                .report(Report.builder()
                        .title("A title")
                        .addComponents(RUNTIME)
                        .addReporters(Reporter.builder().name("Ann").build())
                        .description("What happened")
                        .build())
                .addJournal(entry(0, receipt));
        for (int i = 0; i < events.length; i++) {
            builder.addJournal(entry(i + 1, events[i]));
        }
        return builder.build();
    }

    static StatusChanged to(TaskStatus status) {
        return new StatusChanged(status, "TR-00");
    }

    static DescriptionPosted posted(int revision) {
        return new DescriptionPosted(
                revision, ImpactDescription.builder().title("A title").build());
    }
}
