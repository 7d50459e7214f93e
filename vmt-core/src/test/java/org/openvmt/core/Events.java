// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core;

import static net.jqwik.api.Combinators.combine;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent;
import org.openvmt.core.event.CveEvent;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DisclosureEvent;
import org.openvmt.core.event.PatchEvent;
import org.openvmt.core.event.ReceptionEvent;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.CreditWish;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;

/** Generates events of every kind. */
public final class Events {

    private static final Arbitrary<Integer> REVISIONS = Arbitraries.integers().between(1, 4);

    private Events() {}

    /** The receipt of a report. */
    public static Arbitrary<ReceptionEvent.Received> receipts() {
        return combine(
                        Arbitraries.of(Visibility.class),
                        Parts.terms().optional(),
                        Arbitraries.of(CreditWish.class).optional())
                .as(ReceptionEvent.Received::new);
    }

    /** Any event but a receipt. */
    public static Arbitrary<CaseEvent> later() {
        return Arbitraries.oneOf(reception(), patches(), descriptions(), cves(), embargo(), disclosures(), closings());
    }

    private static Arbitrary<CaseEvent> reception() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new ReceptionEvent.Acknowledged(),
                        new ReceptionEvent.ReminderPlaced(),
                        new ReceptionEvent.ReminderRemoved(),
                        new ReceptionEvent.ValidityConfirmed(),
                        new ReceptionEvent.IncompletePosted(),
                        new ReceptionEvent.HandedToOriginal()),
                Values.lines().map(ReceptionEvent.CoordinatorAssigned::new),
                combine(Values.lines(), Values.texts()).as(ReceptionEvent.CoordinatorRecused::new),
                combine(Arbitraries.of(ReportClass.class), Parts.assessments().optional())
                        .as(ReceptionEvent.Classified::new),
                REVISIONS.map(ReceptionEvent.DraftAttached::new),
                Values.texts().map(ReceptionEvent.Challenged::new),
                Values.texts().map(ReceptionEvent.ChallengeResolved::new),
                combine(
                                Values.lines(),
                                Arbitraries.of(Role.class),
                                Values.lines().optional())
                        .as(ReceptionEvent.Subscribed::new),
                Values.lines().map(ReceptionEvent.MarkedDuplicate::new),
                Values.texts().map(ReceptionEvent.NewInformation::new));
    }

    private static Arbitrary<CaseEvent> patches() {
        return Arbitraries.oneOf(
                combine(Values.components(), Values.lines(), Arbitraries.of(PatchEvent.Finding.class))
                        .as(PatchEvent.BranchAssessed::new),
                combine(Values.components(), Values.lines(), REVISIONS, Values.lines())
                        .as(PatchEvent.PatchProposed::new),
                combine(Values.components(), Values.lines(), REVISIONS, Values.lines())
                        .as(PatchEvent.PatchApproved::new),
                combine(Values.components(), Values.lines(), REVISIONS, Values.lines())
                        .as(PatchEvent.ApprovalWithdrawn::new),
                Values.texts().map(PatchEvent.ComplexityStated::new),
                combine(Values.components(), Values.lines(), Values.links().optional())
                        .as(PatchEvent.PatchPushed::new),
                combine(Values.components(), Values.lines()).as(PatchEvent.PatchMerged::new),
                Values.texts().map(PatchEvent.FixWithdrawn::new),
                combine(Values.components(), Values.versions()).as(PatchEvent.PointReleaseTagged::new),
                Values.texts().map(PatchEvent.PointReleaseNotWarranted::new));
    }

    private static Arbitrary<CaseEvent> descriptions() {
        return Arbitraries.oneOf(
                combine(REVISIONS, Parts.descriptions()).as(DescriptionEvent.DescriptionPosted::new),
                combine(REVISIONS, Values.lines(), Values.lines()).as(DescriptionEvent.DescriptionApproved::new),
                combine(Values.lines(), Values.texts()).as(DescriptionEvent.ApprovalWaived::new));
    }

    private static Arbitrary<CaseEvent> cves() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3).map(CveEvent.CveRequested::new),
                Values.cveIds().list().ofMinSize(1).ofMaxSize(3).map(CveEvent.CveAssigned::new),
                Values.texts().map(CveEvent.CveRefused::new),
                Values.cveIds().map(CveEvent.CveRejected::new),
                Arbitraries.of(new CveEvent.Retitled(), new CveEvent.CnaToldOfPublication()));
    }

    private static Arbitrary<CaseEvent> embargo() {
        return Arbitraries.oneOf(
                Parts.terms().map(DisclosureEvent.TermsSet::new),
                Values.instants().map(DisclosureEvent.DateSet::new),
                combine(Values.instants(), Values.texts()).as(DisclosureEvent.DateMoved::new),
                Values.addresses().map(DisclosureEvent.Notified::new),
                combine(Values.addresses(), Values.texts()).as(DisclosureEvent.Bounced::new),
                Arbitraries.of(DisclosureEvent.Notice.class).map(DisclosureEvent.WarnedPartiesTold::new),
                Values.lines().map(DisclosureEvent.StakeholderAdded::new),
                combine(Values.lines(), Values.lines()).as(DisclosureEvent.HelpersLinedUp::new),
                Values.lines().map(DisclosureEvent.Leaked::new));
    }

    private static Arbitrary<CaseEvent> disclosures() {
        return Arbitraries.oneOf(
                combine(Arbitraries.of(DisclosureEvent.Choice.class), Values.lines())
                        .as(DisclosureEvent.OpeningDecided::new),
                Arbitraries.of(DisclosureEvent.Ground.class).map(DisclosureEvent.Opened::new),
                Values.lines().map(DisclosureEvent.Published::new),
                Arbitraries.of(new DisclosureEvent.Indexed()),
                Values.lines().map(DisclosureEvent.DelayEscalated::new),
                Values.lines().map(DisclosureEvent.ForeignEmbargoRecorded::new),
                Values.lines().map(DisclosureEvent.ForeignEmbargoEnded::new));
    }

    private static Arbitrary<CaseEvent> closings() {
        return Arbitraries.oneOf(
                combine(Arbitraries.of(ClosingEvent.NoteChoice.class), Arbitraries.of(ClosingEvent.Decider.class))
                        .as(ClosingEvent.NoteDecided::new),
                Arbitraries.of(new ClosingEvent.NotePublished(), new ClosingEvent.TagOffered()),
                combine(Arbitraries.of(TaskStatus.class), Values.lines()).as(ClosingEvent.StatusChanged::new));
    }
}
