// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.Decider;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoEnded;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoRecorded;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.people.Terms.TermsDate;
import org.openvmt.core.profile.ComponentLine;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;

/** A private case of one team, and the words for what may happen to it. Everybody in it is invented. */
final class EmbargoHappenings {

    static final Instant RECEIPT = Instant.parse("2026-03-02T09:00:00Z");
    /** The day of the recorded date, and of every date in the terms. */
    static final Instant DATE = Instant.parse("2026-03-12T00:00:00Z");

    private static final String REVIEWER = "Ona Reyes";
    private static final Component COMPONENT = Component.of("keystone");

    private final TeamProfile profile;
    private final Map<String, Supplier<Stream<CaseEvent>>> events = new LinkedHashMap<>();

    EmbargoHappenings(TeamProfile profile) {
        this.profile = profile;
        embargo();
        terms();
        progress();
    }

    List<String> words() {
        return List.copyOf(events.keySet());
    }

    CaseFile received() {
        return CaseFile.builder()
                .id("T-1")
                .profile(profile.name())
                .report(Report.builder()
                        .title("Something is wrong")
                        .description("It is described here.")
                        .addComponents(COMPONENT)
                        .addReporters(Reporter.builder().name("Robin Vale").build())
                        .build())
                .addPeople(
                        Party.builder().name(REVIEWER).role(Role.CORE_REVIEWER).build())
                .addJournal(entry(RECEIPT, new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty())))
                .build();
    }

    CaseFile with(CaseFile caseFile, Instant at, String word) {
        CaseFile later = caseFile;
        for (CaseEvent event :
                Objects.requireNonNull(events.get(word), word).get().toList()) {
            later = later.record(entry(at, event));
        }
        return later;
    }

    /** The case after what happened on each day since the receipt, given as {@code 3 leaked}. */
    CaseFile after(String... days) {
        CaseFile caseFile = received();
        for (String day : days) {
            int blank = day.indexOf(' ');
            Duration since = Duration.ofDays(Long.parseLong(day.substring(0, blank)));
            caseFile = with(caseFile, RECEIPT.plus(since), day.substring(blank + 1));
        }
        return caseFile;
    }

    static JournalEntry entry(Instant at, CaseEvent event) {
        return new JournalEntry(at, "Mika Lund", Role.COORDINATOR, event);
    }

    private void embargo() {
        word("leaked", new Leaked("a public list"));
        word("complex", new ComplexityStated("it touches everything"));
        word("to open", new OpeningDecided(Choice.OPEN, "the team"));
        word("to keep", new OpeningDecided(Choice.KEEP, "the team"));
        word("approver subscribed", new Subscribed("the board", Role.APPROVER, Optional.empty()));
        word("reviewer subscribed", new Subscribed(REVIEWER, Role.CORE_REVIEWER, Optional.empty()));
        word("opened", new Opened(Ground.DECISION));
        word("foreign embargo", new ForeignEmbargoRecorded("Heron"));
        word("foreign embargo ended", new ForeignEmbargoEnded("Heron"));
        word("date set", new DateSet(DATE));
        word("list told", new Notified(profile.stakeholderLists().get(0).address()));
    }

    private void terms() {
        for (Bound bound : Bound.values()) {
            TermsDate date = new TermsDate(bound, DATE);
            word("terms " + bound, new TermsSet(Terms.builder().date(date).build()));
            word(
                    "terms open at once, or " + bound,
                    new TermsSet(Terms.builder().date(date).openAtOnce(true).build()));
        }
        word("terms open at once", new TermsSet(Terms.builder().openAtOnce(true).build()));
        word("terms taken back", new TermsSet(Terms.none()));
    }

    private void progress() {
        for (TaskStatus status : TaskStatus.values()) {
            word("status " + status, new StatusChanged(status, "TR-01"));
        }
        word("duplicate", new MarkedDuplicate("T-0"));
        word("note", new NoteDecided(NoteChoice.ISSUE, Decider.CORE_REVIEWERS));
        word("note of the team", new NoteDecided(NoteChoice.ISSUE, Decider.VMT));
        word("no note", new NoteDecided(NoteChoice.NONE, Decider.CORE_REVIEWERS));
        word("fix withdrawn", new FixWithdrawn("it does not help"));
        events.put("patches approved", () -> branches().stream().flatMap(EmbargoHappenings::approved));
        events.put("a patch approved", () -> branches().stream().limit(1).flatMap(EmbargoHappenings::approved));
    }

    private void word(String word, CaseEvent event) {
        events.put(word, () -> Stream.of(event));
    }

    private List<Branch> branches() {
        return profile.line(COMPONENT)
                .map(line -> line.maintained(RECEIPT))
                .orElseGet(() -> List.of(new Branch(
                        COMPONENT,
                        ComponentLine.builder().name(COMPONENT).build().mainBranch())));
    }

    private static Stream<CaseEvent> approved(Branch branch) {
        return Stream.of(
                new PatchProposed(branch.component(), branch.name(), 1, "Dov Arens"),
                new PatchApproved(branch.component(), branch.name(), 1, REVIEWER));
    }
}
