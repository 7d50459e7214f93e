// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.event.ReceptionEvent.ChallengeResolved;
import org.openvmt.core.event.ReceptionEvent.Challenged;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.CoordinatorAssigned;
import org.openvmt.core.event.ReceptionEvent.CoordinatorRecused;
import org.openvmt.core.event.ReceptionEvent.DraftAttached;
import org.openvmt.core.event.ReceptionEvent.HandedToOriginal;
import org.openvmt.core.event.ReceptionEvent.IncompletePosted;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.event.ReceptionEvent.NewInformation;
import org.openvmt.core.event.ReceptionEvent.ReminderPlaced;
import org.openvmt.core.event.ReceptionEvent.ReminderRemoved;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.event.ReceptionEvent.ValidityConfirmed;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.ReportClass.Family;
import org.openvmt.core.taxonomy.TaskStatus;

/** What is done at reception. Validity, draft and reminder are timely in one order, since one row asks for all three. */
final class ReceptionDeeds {

    private ReceptionDeeds() {}

    static List<Deed> all() {
        return List.of(
                Deed.turn("acknowledge", new Acknowledged()),
                Deed.of(
                        "assign coordinator",
                        moment -> reception(moment).coordinator().isEmpty(),
                        new CoordinatorAssigned(Team.COORDINATOR)),
                Deed.turn("recuse coordinator", new CoordinatorRecused(Team.COORDINATOR, "knows the reporter")),
                Deed.of("confirm validity", ReceptionDeeds::isReceiving, new ValidityConfirmed()),
                Deed.of(
                        "attach draft",
                        moment -> isReceiving(moment) && reception(moment).validityConfirmed(),
                        new DraftAttached(1)),
                Deed.of(
                        "place reminder",
                        moment -> isReceiving(moment)
                                && moment.isPrivate()
                                && reception(moment).draftRevision().isPresent(),
                        new ReminderPlaced()),
                Deed.turn("remove reminder", new ReminderRemoved()),
                Deed.turn("post incomplete message", new IncompletePosted()),
                classify(ReportClass.A),
                classify(ReportClass.B1),
                classify(ReportClass.C1),
                classify(ReportClass.D),
                classify(ReportClass.E),
                classify(ReportClass.Y),
                Deed.turn("challenge", new Challenged("cannot be reproduced")),
                Deed.of(
                        "resolve challenge",
                        moment -> reception(moment).challenge().isPresent(),
                        new ChallengeResolved("can be reproduced")),
                Deed.of(
                        "subscribe core reviewer",
                        moment -> moment.in(TaskStatus.CONFIRMED, TaskStatus.OPINION),
                        new Subscribed(Team.REVIEWER, Role.CORE_REVIEWER, Optional.empty())),
                Deed.turn(
                        "subscribe developer",
                        new Subscribed(Team.DEVELOPER, Role.DEVELOPER, Optional.of(Team.REVIEWER))),
                Deed.of(
                        "subscribe approver",
                        moment -> moment.state().disclosure().leakedAt().isPresent(),
                        new Subscribed(Team.APPROVER, Role.APPROVER, Optional.empty())),
                Deed.turn("mark duplicate", new MarkedDuplicate(Team.ORIGINAL)),
                Deed.of(
                        "hand to original",
                        moment -> reception(moment).duplicateOf().isPresent(),
                        new HandedToOriginal()),
                Deed.turn("bring new information", new NewInformation("it drips in winter too")));
    }

    private static Deed classify(ReportClass reportClass) {
        return Deed.of(
                "classify " + reportClass.name().toLowerCase(Locale.ROOT),
                moment -> isReceiving(moment) && reception(moment).reportClass().isEmpty(),
                new Classified(reportClass, Optional.empty()));
    }

    private static boolean isReceiving(Moment moment) {
        return moment.in(TaskStatus.NEW, TaskStatus.INCOMPLETE)
                || (moment.in(TaskStatus.OPINION) && moment.is(Family.A));
    }

    private static ReceptionState reception(Moment moment) {
        return moment.state().reception();
    }
}
