// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.fact.KnowledgeFacts;

/**
 * Reads off a case what the decision on one party needs to know. What admits is compared exactly; what keeps out is
 * compared whatever the letter case, so that a spelling opens no door.
 */
final class KnowledgeFactsReader {

    private final CaseFile caseFile;
    private final TeamProfile profile;
    private final Party party;
    private final Optional<StakeholderList> ownList;

    KnowledgeFactsReader(CaseFile caseFile, TeamProfile profile, Party party) {
        this.caseFile = caseFile;
        this.profile = profile;
        this.party = party;
        this.ownList =
                profile.stakeholderLists().stream().filter(this::isPartys).findFirst();
    }

    KnowledgeFacts read(Extent extent) {
        return KnowledgeFacts.builder()
                .role(party.role())
                .extent(extent)
                .namedReporter(caseFile.report().reporters().stream()
                        .anyMatch(reporter -> reporter.name().equals(party.name())))
                .teamMember(isTeamMember())
                .onTheReport(isOnTheReport())
                .listNotified(isListNotified())
                .employsMember(employsMember())
                .toldItself(isToldItself())
                .excluded(isExcluded())
                .delayEscalated(caseFile.state().disclosure().escalatedTo().contains(party.name()))
                .build();
    }

    private boolean isPartys(StakeholderList list) {
        return party.address().filter(list.address()::equals).isPresent()
                || same(list.name(), party.name())
                || same(list.address().toString(), party.name());
    }

    private boolean isTeamMember() {
        List<Party> listed = profile.members().isEmpty() ? membersOnTheCase() : profile.members();
        return listed.isEmpty()
                || listed.stream().anyMatch(member -> member.name().equals(party.name()));
    }

    private List<Party> membersOnTheCase() {
        return caseFile.people().stream()
                .filter(known -> known.role() == Role.VMT_MEMBER || known.role() == Role.COORDINATOR)
                .toList();
    }

    private boolean isOnTheReport() {
        ReceptionState reception = caseFile.state().reception();
        return reception.subscribed(party.name(), Role.CORE_REVIEWER)
                || reception.subscriptions().stream()
                        .filter(subscribed -> subscribed.role() == Role.DEVELOPER)
                        .filter(subscribed -> subscribed.party().equals(party.name()))
                        .flatMap(subscribed -> subscribed.namedBy().stream())
                        .anyMatch(reviewer -> reception.subscribed(reviewer, Role.CORE_REVIEWER));
    }

    private Set<MailAddress> everNotified() {
        return caseFile.state().disclosure().firstNotified().keySet();
    }

    private boolean isListNotified() {
        return ownList.map(list -> everNotified().contains(list.address()))
                .orElseGet(() -> !everNotified().isEmpty());
    }

    private boolean isToldItself() {
        if (party.role() != Role.STAKEHOLDER || !isListNotified()) {
            return false;
        }
        return ownList.isPresent()
                || profile.stakeholderLists().stream()
                        .map(StakeholderList::address)
                        .filter(address -> !isKeptOut(address.toString()))
                        .allMatch(everNotified()::contains);
    }

    private boolean employsMember() {
        return Stream.concat(profile.members().stream(), membersOnTheCase().stream())
                .filter(member -> !member.name().equals(party.name()))
                .flatMap(member -> member.employer().stream())
                .anyMatch(employer -> names().anyMatch(name -> same(name, employer)));
    }

    private boolean isExcluded() {
        Stream<String> addresses = Stream.concat(
                        party.address().stream(), ownList.map(StakeholderList::address).stream())
                .map(MailAddress::toString);
        return Stream.of(names(), addresses, ownList.map(StakeholderList::name).stream())
                .flatMap(names -> names)
                .anyMatch(this::isKeptOut);
    }

    private boolean isKeptOut(String name) {
        return caseFile.state().reception().terms().keepOut(name);
    }

    /** What the party goes by: a stakeholder's contact stands for the organisation as well. */
    private Stream<String> names() {
        Stream<String> organisation = party.role() == Role.STAKEHOLDER ? party.employer().stream() : Stream.empty();
        return Stream.concat(Stream.of(party.name()), organisation);
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
