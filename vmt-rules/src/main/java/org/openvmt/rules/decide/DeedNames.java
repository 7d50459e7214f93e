// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DescriptionEvent.ApprovalWaived;
import org.openvmt.core.event.DescriptionEvent.DescriptionApproved;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.DisclosureEvent.StakeholderAdded;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;

/** Holds whom and what an event names against what profile, case and terms know. Each answer is empty, or one sentence. */
record DeedNames(CaseFile before, TeamProfile profile, CaseEvent event) {

    /** What is named and known to neither profile nor case. */
    List<String> misnamed() {
        if (event instanceof Notified notified) {
            return stakeholderList(notified.list());
        } else if (event instanceof Bounced bounced) {
            return stakeholderList(bounced.list());
        } else if (event instanceof Published published) {
            Stream<String> channels =
                    Stream.concat(profile.publicLists().stream().map(MailAddress::toString), profile.chat().stream());
            return oneOf(published.channel(), "public list or channel of the profile", channels.toList());
        } else if (event instanceof DelayEscalated escalated) {
            return oneOf(escalated.contact(), "escalation contact of the profile", profile.escalationContacts());
        } else if (event instanceof CveRejected rejected) {
            List<String> ids =
                    before.state().cve().ids().stream().map(Object::toString).toList();
            return oneOf(rejected.id().toString(), "CVE id that is assigned and stands", ids);
        } else if (event instanceof ApprovalWaived waived) {
            return waived.approver().equals(DescriptionEvent.REPORTER)
                    ? List.of()
                    : List.of("the approval of \"" + waived.approver() + "\" cannot be waived, expected that of \""
                            + DescriptionEvent.REPORTER + "\", the only one that is not waited for");
        } else if (event instanceof DescriptionApproved approved) {
            return approver(approved);
        } else if (event instanceof Subscribed subscribed) {
            return developer(subscribed);
        }
        return new DeedBranches(before, profile).misnamed(event);
    }

    private List<String> stakeholderList(MailAddress list) {
        return oneOf(
                list.toString(),
                "stakeholder list of the profile",
                profile.stakeholderLists().stream()
                        .map(known -> known.address().toString())
                        .toList());
    }

    /** Bodies approve by their members: where the case names members, one of them speaks, or the body as a whole. */
    private List<String> approver(DescriptionApproved approved) {
        if (approved.approver().equals(DescriptionEvent.REPORTER)) {
            return List.of();
        }
        if (!profile.approvers().contains(approved.approver())) {
            return oneOf(
                    approved.approver(),
                    "approver of the profile",
                    Stream.concat(profile.approvers().stream(), Stream.of(DescriptionEvent.REPORTER))
                            .toList());
        }
        Set<String> named = Stream.concat(
                        before.people().stream()
                                .filter(party -> party.role() == Role.APPROVER)
                                .map(Party::name),
                        before.state().reception().subscriptions().stream()
                                .filter(subscribed -> subscribed.role() == Role.APPROVER)
                                .map(Subscribed::party))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        profile.approvers().forEach(named::remove);
        return named.isEmpty() || approved.approvedBy().equals(approved.approver())
                ? List.of()
                : oneOf(approved.approvedBy(), "approver whom the case names", named);
    }

    /** Key developers are those whom a core reviewer names, who is on the report (EXT-2). */
    private List<String> developer(Subscribed subscribed) {
        boolean named = subscribed.namedBy().stream()
                .anyMatch(reviewer -> before.state().reception().subscribed(reviewer, Role.CORE_REVIEWER));
        if (subscribed.role() != Role.DEVELOPER || named) {
            return List.of();
        }
        String who = "the developer \"" + subscribed.party() + "\" is named by "
                + subscribed.namedBy().map(name -> "\"" + name + "\"").orElse("nobody");
        return List.of(who + ", expected a core reviewer who is on the report");
    }

    /** Whom the terms of the reporter keep out (EXT-12). */
    List<String> keptOut() {
        if (event instanceof Notified notified) {
            return isKeptOut(notified.list()) ? out(notified.list().toString()) : List.of();
        } else if (event instanceof StakeholderAdded added) {
            return isKeptOut(party(added.party(), Role.STAKEHOLDER)) ? out(added.party()) : List.of();
        } else if (event instanceof Subscribed subscribed) {
            return isKeptOut(party(subscribed.party(), subscribed.role())) ? out(subscribed.party()) : List.of();
        }
        return List.of();
    }

    private boolean isKeptOut(MailAddress list) {
        return before.state().reception().terms().keepOut(list.toString())
                || profile.stakeholderLists().stream()
                        .filter(known -> known.address().equals(list))
                        .anyMatch(known ->
                                !DateQuestions.listsToNotify(before, profile).contains(known));
    }

    private boolean isKeptOut(Party party) {
        return new KnowledgeFactsReader(before, profile, party).isExcluded();
    }

    /** With the address and the employer that the case knows of somebody. */
    private Party party(String name, Role role) {
        Optional<Party> known = before.people().stream()
                .filter(party -> party.name().equals(name))
                .findFirst();
        Party.Builder party = Party.builder().name(name).role(role);
        known.flatMap(Party::employer).ifPresent(party::employer);
        known.flatMap(Party::address).ifPresent(party::address);
        return party.build();
    }

    private static List<String> out(String name) {
        return List.of("the reporter's terms keep \"" + name + "\" out, expected no word to them");
    }

    /** Nothing if a name is one of those that are known. */
    static List<String> oneOf(String name, String what, Collection<String> known) {
        return known.contains(name)
                ? List.of()
                : List.of("\"" + name + "\" is no " + what + ", expected " + choice(known));
    }

    private static String choice(Collection<String> known) {
        return known.isEmpty()
                ? "none, for there is none"
                : (known.size() == 1 ? "" : "one of ")
                        + known.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
