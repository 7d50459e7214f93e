// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openvmt.core.Cases;
import org.openvmt.core.Values;
import org.openvmt.core.embargo.DisclosureWindow;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.CveId;

/** What the process asks of every case whatever happened to it, by the id of the rule. */
class CaseProperties {

    /** VIS-1: private unless it was public on arrival, until an opening is recorded. */
    @Property(tries = 200)
    void isPrivateUnlessPublicOnArrivalOrOpened(@ForAll("cases") CaseFile caseFile) {
        Received receipt = (Received) caseFile.journal().get(0).event();
        boolean opened = caseFile.journal().stream().anyMatch(entry -> entry.event() instanceof Opened);
        assertThat(caseFile.state().isPrivate()).isEqualTo(receipt.visibility() == Visibility.PRIVATE && !opened);
    }

    /** APP-2: an approval of another revision than the one in review never counts. */
    @Property(tries = 200)
    void countsApprovalsOfTheRevisionInReviewOnly(@ForAll("cases") CaseFile caseFile) {
        DescriptionState state = caseFile.state().description();
        int inReview = state.posted().map(DescriptionPosted::revision).orElse(0);
        assertThat(state.approvals()).allMatch(approval -> approval.event().revision() == inReview);
    }

    /** CVE-3: several ids stand in ascending order, each once, in whatever order they were assigned. */
    @Property(tries = 200)
    void listsIdsAscendingAndOnce(@ForAll("ids") List<CveId> ids, @ForAll("cases") CaseFile caseFile) {
        JournalEntry assigned = new JournalEntry(caseFile.lastEventAt(), "Mia", Role.CNA, new CveAssigned(ids));
        List<CveId> standing = caseFile.record(assigned).state().cve().ids();
        assertThat(standing).containsAll(ids).isSorted().doesNotHaveDuplicates();
    }

    /** DATE-5: the instant of a disclosure is the hour of the window on that day of the UTC calendar. */
    @Property(tries = 200)
    void opensAtTheHourOfTheUtcDay(@ForAll("days") LocalDate day, @ForAll("times") LocalTime hour) {
        DisclosureWindow window = DisclosureWindow.builder()
                .firstBusinessDay(3)
                .lastBusinessDay(5)
                .hour(hour)
                .build();
        Instant instant = window.instantOn(day);
        assertThat(instant.atOffset(ZoneOffset.UTC).toLocalDate()).isEqualTo(day);
        assertThat(instant.atOffset(ZoneOffset.UTC).toLocalTime()).isEqualTo(hour);
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return Cases.caseFiles();
    }

    @Provide
    Arbitrary<List<CveId>> ids() {
        return Values.cveIds().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Values.days();
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Values.times();
    }
}
