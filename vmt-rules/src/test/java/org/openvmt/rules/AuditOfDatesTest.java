// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ApprovalWithdrawn;
import org.openvmt.core.event.PatchEvent.PatchApproved;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.rules.next.MissingFact;
import org.openvmt.rules.next.MissingFact.Kind;

/** What the audit has against a date, before anybody is notified of it and after. */
class AuditOfDatesTest {

    private static final TeamProfile PROFILE = TeamProfiles.kataContainers();
    private static final VmtPolicy POLICY = VmtPolicy.of(PROFILE);
    private static final Component COMPONENT = Component.of("quill");
    private static final StakeholderList OPEN_ENDED = list(false);
    private static final StakeholderList CAPPED = list(true);

    private static final String NOT_NOTIFIED = "not notified of the date: ";

    private static StakeholderList list(boolean capped) {
        return PROFILE.stakeholderLists().stream()
                .filter(one -> one.longestEmbargo().isPresent() == capped)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T00:00:00Z, true, sixth business day counted from here and fifth from tomorrow",
        "2026-04-22T00:00:00Z, true, weeks ahead",
        "2026-03-05T00:00:00Z, true, third business day",
        "2026-03-04T00:00:00Z, false, too early however late the notification",
        "2026-03-09T00:00:00Z, false, a Monday",
        "2026-03-10T01:00:00Z, false, not the hour",
        "2026-02-24T00:00:00Z, false, gone by"
    })
    void judgesADateByAnyNotificationThatMayCome(Instant date, boolean accepted, String why) {
        CaseFile caseFile = on("2026-03-02T09:00:00Z", received(), new DateSet(date));
        assertThat(objections(caseFile)).as(why).containsExactlyElementsOf(accepted ? List.of() : List.of("DATE-6"));
    }

    @Test
    void judgesTheDateOnceMoreWithTheNotification() {
        CaseFile dated = on("2026-03-02T09:00:00Z", received(), new DateSet(Instant.parse("2026-03-10T00:00:00Z")));
        assertThat(dateIsAccepted(on("2026-03-02T10:00:00Z", dated, notified(OPEN_ENDED))))
                .isFalse();
        assertThat(dateIsAccepted(on("2026-03-03T10:00:00Z", dated, notified(OPEN_ENDED))))
                .isTrue();
    }

    /** The list whose limit does not hold is the one that is told too early, not the one that comes after it. */
    @Test
    void holdsAListToItsOwnLimit() {
        StakeholderList brief = StakeholderList.builder()
                .from(CAPPED)
                .longestEmbargo(Duration.ofDays(3))
                .build();
        VmtPolicy policy = VmtPolicy.of(TeamProfile.builder()
                .from(PROFILE)
                .stakeholderLists(List.of(OPEN_ENDED, brief))
                .build());
        CaseFile dated = on("2026-03-02T09:00:00Z", received(), new DateSet(Instant.parse("2026-03-10T00:00:00Z")));
        String words = "DATE-7: " + brief.address();
        CaseFile others = on("2026-03-03T10:00:00Z", dated, notified(OPEN_ENDED));

        assertThat(lastRefusal(policy, on("2026-03-03T10:00:00Z", dated, notified(brief))))
                .contains(words);
        assertThat(lastRefusal(policy, others)).doesNotContain("DATE-7");
        assertThat(lastRefusal(policy, on("2026-03-04T10:00:00Z", others, notified(brief))))
                .contains(words);
        CaseFile late = on("2026-03-09T10:00:00Z", others, notified(brief));
        assertThat(lastRefusal(policy, late)).doesNotContain("DATE-7");
        DisclosureAnswer answer =
                policy.disclosure(others, Instant.parse("2026-03-03T10:00:00Z")).outcome();
        assertThat(answer.objections(Set.of(OPEN_ENDED.address()))).isEmpty();
        assertThat(answer.objections(Set.of(OPEN_ENDED.address(), brief.address())))
                .extracting(Reason::rule)
                .containsExactly("DATE-7");
    }

    private static String lastRefusal(VmtPolicy policy, CaseFile caseFile) {
        return policy.audit(caseFile).stream()
                .filter(finding -> finding.index() == caseFile.revision() - 1)
                .map(finding -> finding.decision().reasons().toString())
                .collect(Collectors.joining());
    }

    @Test
    void wantsAListThatTheNewDateLeavesBehindToldOfTheMove() {
        CaseFile announced = on(
                "2026-03-02T09:00:00Z",
                received(),
                new StatusChanged(TaskStatus.IN_PROGRESS, "TR-10"),
                new DateSet(Instant.parse("2026-03-05T00:00:00Z")),
                notified(OPEN_ENDED),
                notified(CAPPED));
        CaseFile moved = on(
                "2026-03-12T09:00:00Z",
                announced,
                new DateMoved(Instant.parse("2026-03-17T00:00:00Z"), "a flaw in the fix"),
                notified(OPEN_ENDED));
        assertThat(ofLists(moved))
                .containsExactly(NOT_NOTIFIED + CAPPED.address()
                        + ", which is only to be told that the date moved beyond its limit");
        CaseFile told = on("2026-03-12T10:00:00Z", moved, new WarnedPartiesTold(Notice.DATE_MOVED));
        assertThat(ofLists(told)).isEmpty();
    }

    /** Who would be refused the notification (DATE-7) is not advised to send it now. */
    @Test
    void namesTheInstantFromWhichAListAcceptsTheDate() {
        CaseFile far = on(
                "2026-03-02T09:00:00Z",
                received(),
                new StatusChanged(TaskStatus.IN_PROGRESS, "TR-10"),
                new DateSet(Instant.parse("2026-04-22T00:00:00Z")));
        String waits = CAPPED.address() + ", which accepts the date from 2026-04-08T00:00:00Z on";
        assertThat(ofLists(far)).containsExactlyInAnyOrder(NOT_NOTIFIED + OPEN_ENDED.address(), NOT_NOTIFIED + waits);
        assertThat(wouldGrant(far))
                .contains(new MissingFact(Kind.LIST_NOTIFIED, "" + OPEN_ENDED.address()))
                .contains(new MissingFact(Kind.LIST_NOTIFIED, waits));
        CaseFile within = on("2026-04-08T00:00:00Z", far, notified(OPEN_ENDED));
        assertThat(ofLists(within)).containsExactly(NOT_NOTIFIED + CAPPED.address());
        assertThat(wouldGrant(within)).contains(new MissingFact(Kind.LIST_NOTIFIED, "" + CAPPED.address()));
    }

    @Test
    void letsNoApprovalGoThatTheFixRestsUpon() {
        CaseFile approved = on(
                "2026-03-02T09:00:00Z",
                received(),
                new PatchProposed(COMPONENT, "main", 1, "Dov Arens"),
                new PatchApproved(COMPONENT, "main", 1, "Ona Reyes"));
        CaseEvent gone = new ApprovalWithdrawn(COMPONENT, "main", 1, "Ona Reyes");
        assertThat(objections(on("2026-03-02T10:00:00Z", approved, gone))).isEmpty();
        CaseFile committed = on("2026-03-02T10:00:00Z", approved, new StatusChanged(TaskStatus.FIX_COMMITTED, "TR-11"));
        assertThat(objections(on("2026-03-02T11:00:00Z", committed, gone))).containsExactly("FIX-1");
        CaseFile twice = on("2026-03-02T11:00:00Z", committed, new PatchApproved(COMPONENT, "main", 1, "Pia Holm"));
        assertThat(objections(on("2026-03-02T12:00:00Z", twice, gone))).isEmpty();
    }

    private static CaseEvent notified(StakeholderList list) {
        return new Notified(list.address());
    }

    private static CaseFile received() {
        return CaseFile.builder()
                .id("T-1")
                .profile(PROFILE.name())
                .report(Report.builder()
                        .title("Something is wrong")
                        .description("It is described here.")
                        .addComponents(COMPONENT)
                        .addReporters(Reporter.builder().name("Robin Vale").build())
                        .build())
                .addPeople(
                        Party.builder()
                                .name("Ona Reyes")
                                .role(Role.CORE_REVIEWER)
                                .build(),
                        Party.builder()
                                .name("Pia Holm")
                                .role(Role.CORE_REVIEWER)
                                .build())
                .addJournal(entry(
                        Instant.parse("2026-02-23T09:00:00Z"),
                        new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty())))
                .build();
    }

    private static CaseFile on(String at, CaseFile caseFile, CaseEvent... events) {
        CaseFile later = caseFile;
        for (CaseEvent event : events) {
            later = later.record(entry(Instant.parse(at), event));
        }
        return later;
    }

    private static JournalEntry entry(Instant at, CaseEvent event) {
        return new JournalEntry(at, "Mika Lund", Role.COORDINATOR, event);
    }

    /** The rules that object to the last event. */
    private static List<String> objections(CaseFile caseFile) {
        return POLICY.audit(caseFile).stream()
                .filter(finding -> finding.index() == caseFile.revision() - 1)
                .flatMap(finding -> finding.decision().reasons().stream())
                .map(Reason::rule)
                .distinct()
                .toList();
    }

    private static boolean dateIsAccepted(CaseFile notified) {
        return POLICY.audit(notified).stream()
                .filter(finding -> finding.index() == notified.revision() - 1)
                .flatMap(finding -> finding.decision().reasons().stream())
                .noneMatch(reason -> reason.sentence().contains("date is not accepted"));
    }

    /** What is said of lists that stand in the way of Fix committed. */
    private static List<String> ofLists(CaseFile caseFile) {
        return POLICY.move(caseFile, TaskStatus.FIX_COMMITTED, caseFile.lastEventAt()).decision().reasons().stream()
                .map(Reason::sentence)
                .filter(sentence -> sentence.startsWith(NOT_NOTIFIED))
                .toList();
    }

    private static List<MissingFact> wouldGrant(CaseFile caseFile) {
        return POLICY.next(caseFile, caseFile.lastEventAt()).stream()
                .filter(next -> next.target() == TaskStatus.FIX_COMMITTED)
                .flatMap(next -> next.missing().stream().flatMap(List::stream))
                .toList();
    }
}
