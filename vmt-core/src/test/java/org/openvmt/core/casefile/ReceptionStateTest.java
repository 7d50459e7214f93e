// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvmt.core.casefile.Journal.START;
import static org.openvmt.core.casefile.Journal.hour;
import static org.openvmt.core.casefile.Journal.privately;
import static org.openvmt.core.casefile.Journal.publicly;
import static org.openvmt.core.casefile.Journal.to;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.event.ReceptionEvent.ChallengeResolved;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.event.ReceptionEvent.CoordinatorRecused;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.HandedToOriginal;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.event.ReceptionEvent.NewInformation;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ReminderRemoved;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Terms;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;

class ReceptionStateTest {

    private static final Assessment ANSWERS =
            Assessment.builder().dueProcess(true).build();

    private static ReceptionState after(CaseEvent... events) {
        return privately(events).state().reception();
    }

    private static Classified as(ReportClass reportClass) {
        return new Classified(reportClass, Optional.empty());
    }

    @Test
    void knowsOnlyTheReceiptAtFirst() {
        ReceptionState state = after();
        assertThat(state.arrival()).isEqualTo(Visibility.PRIVATE);
        assertThat(state.receivedAt()).isEqualTo(START);
        assertThat(state.acknowledgedAt()).isEmpty();
        assertThat(state.coordinator()).isEmpty();
        assertThat(state.reminderInPlace()).isFalse();
        assertThat(state.validityConfirmed()).isFalse();
        assertThat(state.reportClass()).isEmpty();
        assertThat(state.answers()).isEmpty();
        assertThat(state.reclassifiedAway()).isFalse();
        assertThat(state.draftRevision()).isEmpty();
        assertThat(state.challenge()).isEmpty();
        assertThat(state.subscriptions()).isEmpty();
        assertThat(state.duplicateOf()).isEmpty();
        assertThat(state.handedToOriginal()).isFalse();
        assertThat(state.newInformation()).isEmpty();
        assertThat(state.terms()).isEqualTo(Terms.none());
        assertThat(state.credit()).isEqualTo(CreditWish.NAMED);
        assertThat(publicly().state().reception().arrival()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void takesTermsAndCreditFromTheReceiptUntilNewOnesAreSet() {
        Terms first = Terms.builder().openAtOnce(true).build();
        Terms second = Terms.builder().anonymous(true).build();
        Received receipt = new Received(Visibility.PRIVATE, Optional.of(first), Optional.of(CreditWish.ANONYMOUS));
        assertThat(Journal.after(receipt).state().reception().terms()).isEqualTo(first);
        assertThat(Journal.after(receipt).state().reception().credit()).isEqualTo(CreditWish.ANONYMOUS);
        assertThat(Journal.after(receipt, new TermsSet(second))
                        .state()
                        .reception()
                        .terms())
                .isEqualTo(second);
    }

    @Test
    void hasTheCoordinatorWhoCameLastAndDidNotStepBack() {
        CoordinatorAssigned cora = new CoordinatorAssigned("Cora");
        CoordinatorAssigned carl = new CoordinatorAssigned("Carl");
        assertThat(after(cora).coordinator()).hasValue("Cora");
        assertThat(after(cora, carl).coordinator()).hasValue("Carl");
        assertThat(after(cora, new CoordinatorRecused("Cora", "r")).coordinator())
                .isEmpty();
        assertThat(after(cora, carl, new CoordinatorRecused("Cora", "r")).coordinator())
                .hasValue("Carl");
        assertThat(after(cora, new CoordinatorRecused("Cora", "r"), carl).coordinator())
                .hasValue("Carl");
    }

    @Test
    void followsReminderValidityDraftAndAcknowledgement() {
        assertThat(after(new ReminderPlaced()).reminderInPlace()).isTrue();
        assertThat(after(new ReminderPlaced(), new ReminderRemoved()).reminderInPlace())
                .isFalse();
        assertThat(after(new ReminderPlaced(), new ReminderRemoved(), new ReminderPlaced())
                        .reminderInPlace())
                .isTrue();
        assertThat(after(new ValidityConfirmed()).validityConfirmed()).isTrue();
        assertThat(after(new DraftAttached(1), new DraftAttached(2)).draftRevision())
                .hasValue(2);
        assertThat(after(new Acknowledged()).acknowledgedAt()).hasValue(hour(1));
    }

    @Test
    void hasAChallengeUntilItIsResolved() {
        assertThat(after(new Challenged("why")).challenge()).hasValue("why");
        assertThat(after(new Challenged("why"), new ChallengeResolved("so")).challenge())
                .isEmpty();
        assertThat(after(new Challenged("why"), new ChallengeResolved("so"), new Challenged("again"))
                        .challenge())
                .hasValue("again");
    }

    @Test
    void countsSubscriptionsByPartyAndRole() {
        Subscribed dev = new Subscribed("Dev", Role.CORE_REVIEWER, Optional.empty());
        ReceptionState state = after(dev);
        assertThat(state.subscribed(Role.CORE_REVIEWER)).isTrue();
        assertThat(state.subscribed(Role.APPROVER)).isFalse();
        assertThat(state.subscribed("Dev", Role.CORE_REVIEWER)).isTrue();
        assertThat(state.subscribed("Dev", Role.DEVELOPER)).isFalse();
        assertThat(state.subscribed("Ann", Role.CORE_REVIEWER)).isFalse();
    }

    @Test
    void remembersTheOriginalOfADuplicate() {
        ReceptionState state = after(new MarkedDuplicate("C-0"), new HandedToOriginal());
        assertThat(state.duplicateOf()).hasValue("C-0");
        assertThat(state.handedToOriginal()).isTrue();
        assertThat(after(new MarkedDuplicate("C-0")).handedToOriginal()).isFalse();
    }

    @Test
    void hasTheLatestClassAndKeepsTheAnswers() {
        ReceptionState state = after(new Classified(ReportClass.B1, Optional.of(ANSWERS)), as(ReportClass.D));
        assertThat(state.reportClass()).hasValue(ReportClass.D);
        assertThat(state.answers()).hasValue(ANSWERS);
    }

    /** RECL: out of A on the way to an advisory counts as an open challenge, until A again or off that way. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "A NEW D,                                 false",
        "A INCOMPLETE D,                          false",
        "A OPINION D,                             false",
        "A CONFIRMED D,                           true",
        "A CONFIRMED TRIAGED D,                   true",
        "A CONFIRMED TRIAGED IN_PROGRESS D,       true",
        "A CONFIRMED FIX_COMMITTED D,             false",
        "CONFIRMED D,                             false",
        "D CONFIRMED E,                           false",
        "A CONFIRMED A,                           false",
        "A CONFIRMED D E,                         true",
        "A CONFIRMED D A,                         false",
        "A CONFIRMED D A D,                       true",
        "A CONFIRMED D TRIAGED,                   true",
        "A CONFIRMED D INCOMPLETE,                false",
        "A CONFIRMED D INCOMPLETE CONFIRMED,      false",
        "A CONFIRMED D INVALID,                   false"
    })
    void knowsWhetherItWasTakenOutOfClassA(String journal, boolean away) {
        CaseEvent[] events = java.util.regex.Pattern.compile(" ")
                .splitAsStream(journal)
                .map(word -> word.length() == 1 ? as(ReportClass.valueOf(word)) : to(TaskStatus.valueOf(word)))
                .toArray(CaseEvent[]::new);
        assertThat(after(events).reclassifiedAway()).isEqualTo(away);
    }

    /** TR-14: reopening sets the class aside. */
    @ParameterizedTest
    @CsvSource({
        "WONT_FIX, INCOMPLETE, false", "INVALID, INCOMPLETE, false", "CONFIRMED, INCOMPLETE, true",
        "OPINION, INCOMPLETE, true", "FIX_COMMITTED, INCOMPLETE, true", "WONT_FIX, INVALID, true"
    })
    void losesItsClassWhenItIsReopened(TaskStatus from, TaskStatus reopened, boolean kept) {
        ReceptionState state = after(as(ReportClass.C1), to(from), to(reopened));
        assertThat(state.reportClass().isPresent()).isEqualTo(kept);
        assertThat(after(as(ReportClass.C1), to(from), to(reopened), as(ReportClass.A))
                        .reportClass())
                .hasValue(ReportClass.A);
    }

    @Test
    void hearsOfNewInformationOnlyWhileClosed() {
        NewInformation news = new NewInformation("it is worse");
        assertThat(after(news).newInformation()).isEmpty();
        assertThat(after(to(TaskStatus.CONFIRMED), news).newInformation()).isEmpty();
        assertThat(after(to(TaskStatus.INVALID), news).newInformation()).hasValue("it is worse");
        assertThat(after(to(TaskStatus.WONT_FIX), news).newInformation()).hasValue("it is worse");
        assertThat(after(to(TaskStatus.WONT_FIX), news, to(TaskStatus.INCOMPLETE))
                        .newInformation())
                .isEmpty();
        assertThat(after(news, to(TaskStatus.INVALID)).newInformation()).isEmpty();
    }
}
