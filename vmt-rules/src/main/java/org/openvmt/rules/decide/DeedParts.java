// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.PatchProposed;
import org.openvmt.core.event.ReceptionEvent.MarkedDuplicate;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;

/** Holds what an event names against what profile and case know. */
record DeedParts(CaseFile before, TeamProfile profile, CaseEvent event) {

    boolean isToStranger() {
        if (event instanceof Notified notified) {
            return !isStakeholderList(notified.list());
        } else if (event instanceof Bounced bounced) {
            return !isStakeholderList(bounced.list());
        } else if (event instanceof Published published) {
            return Stream.concat(profile.publicLists().stream().map(MailAddress::toString), profile.chat().stream())
                    .noneMatch(published.channel()::equals);
        }
        return event instanceof DelayEscalated escalated
                && !profile.escalationContacts().contains(escalated.contact());
    }

    private boolean isStakeholderList(MailAddress list) {
        return profile.stakeholderLists().stream()
                .anyMatch(known -> known.address().equals(list));
    }

    /** Bodies approve by their members: where the case names members, one of them speaks, or the body as a whole. */
    boolean isApprovalByStranger() {
        if (!(event instanceof DescriptionApproved approved)
                || !profile.approvers().contains(approved.approver())) {
            return false;
        }
        Set<String> named = Stream.concat(
                        before.people().stream()
                                .filter(party -> party.role() == Role.APPROVER)
                                .map(Party::name),
                        before.state().reception().subscriptions().stream()
                                .filter(subscribed -> subscribed.role() == Role.APPROVER)
                                .map(Subscribed::party))
                .collect(Collectors.toSet());
        named.removeAll(profile.approvers());
        return !named.isEmpty()
                && !named.contains(approved.approvedBy())
                && !approved.approvedBy().equals(approved.approver());
    }

    boolean isRevisionNotHigher() {
        return event instanceof DescriptionPosted posted
                && before.state()
                        .description()
                        .posted()
                        .filter(last -> posted.revision() <= last.revision())
                        .isPresent();
    }

    boolean isPatchSuperseded() {
        return event instanceof PatchProposed proposed
                && before.state().patch().proposed().containsKey(proposed.where())
                && before.state().patch().withdrawn().isEmpty();
    }

    List<String> notTheCoordinator(JournalEntry entry) {
        return before.state().reception().coordinator().stream()
                .filter(coordinator -> event instanceof StatusChanged
                        && entry.as() == Role.COORDINATOR
                        && !entry.by().equals(coordinator))
                .map(coordinator -> "\"" + entry.by() + "\" is not the coordinator on record, expected \"" + coordinator
                        + "\", or the handing over first")
                .toList();
    }

    boolean isDuplicateOfItself() {
        return event instanceof MarkedDuplicate duplicate && duplicate.of().equals(before.id());
    }
}
