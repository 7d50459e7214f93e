// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.PartyName;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;
import org.openvmt.rules.fact.KnowledgeFacts;

/**
 * Reads off a case what the decision on one party needs to know. What admits is compared exactly, what keeps out whatever
 * the spelling. Nobody is taken at their word: a part counts if profile or case say that the party plays it.
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
                .known(isKnown())
                .employsMember(employsMember())
                .toldItself(isToldItself())
                .excluded(isExcluded())
                .delayEscalated(caseFile.state().disclosure().escalatedTo().contains(party.name()))
                .build();
    }

    private boolean isPartys(StakeholderList list) {
        return party.address().filter(list.address()::equals).isPresent()
                || list.name().equals(party.name())
                || list.address().toString().equals(party.name());
    }

    private boolean isKnown() {
        ReceptionState reception = caseFile.state().reception();
        return switch (party.role()) {
            case REPORTER ->
                caseFile.report().reporters().stream()
                        .anyMatch(reporter -> reporter.name().equals(party.name()));
            case VMT_MEMBER, COORDINATOR -> isTeamMember();
            case CORE_REVIEWER -> reception.subscribed(party.name(), Role.CORE_REVIEWER);
            case DEVELOPER -> reception.subscribed(party.name(), Role.CORE_REVIEWER) || isNamedDeveloper(reception);
            case APPROVER -> profile.approvers().contains(party.name()) || isNamedByTheCase();
            case CNA ->
                (party.address().isPresent()
                                && profile.cveRequests().cnaAddress().equals(party.address()))
                        || isNamedByTheCase();
            case STAKEHOLDER -> ownList.isPresent() || isOnTheReport();
            case ESCALATION_CONTACT -> profile.escalationContacts().contains(party.name()) || isNamedByTheCase();
            case ANYONE -> false;
        };
    }

    private boolean isTeamMember() {
        return profile.members().isEmpty()
                ? caseFile.state()
                                .reception()
                                .coordinator()
                                .filter(party.name()::equals)
                                .isPresent()
                        || membersOnTheCase().anyMatch(member -> member.name().equals(party.name()))
                : profile.members().stream().anyMatch(member -> member.name().equals(party.name()));
    }

    private Stream<Party> membersOnTheCase() {
        return caseFile.people().stream()
                .filter(known -> known.role() == Role.VMT_MEMBER || known.role() == Role.COORDINATOR);
    }

    private boolean isNamedDeveloper(ReceptionState reception) {
        return reception.subscriptions().stream()
                .filter(subscribed -> subscribed.role() == Role.DEVELOPER)
                .filter(subscribed -> subscribed.party().equals(party.name()))
                .flatMap(subscribed -> subscribed.namedBy().stream())
                .anyMatch(reviewer -> reception.subscribed(reviewer, Role.CORE_REVIEWER));
    }

    private boolean isNamedByTheCase() {
        return caseFile.state().reception().subscribed(party.name(), party.role())
                || caseFile.people().stream()
                        .anyMatch(known ->
                                known.role() == party.role() && known.name().equals(party.name()));
    }

    private boolean isToldItself() {
        Set<MailAddress> everNotified =
                caseFile.state().disclosure().firstNotified().keySet();
        return party.role() == Role.STAKEHOLDER
                && (ownList.map(StakeholderList::address)
                                .filter(everNotified::contains)
                                .isPresent()
                        || (!everNotified.isEmpty() && isOnTheReport()));
    }

    private boolean isOnTheReport() {
        return caseFile.state().disclosure().stakeholders().contains(party.name());
    }

    private boolean employsMember() {
        return Stream.concat(profile.members().stream(), membersOnTheCase())
                .filter(member -> !member.name().equals(party.name()))
                .flatMap(member -> member.employer().stream())
                .anyMatch(employer -> names().anyMatch(name -> PartyName.alike(name, employer)));
    }

    boolean isExcluded() {
        Stream<String> addresses = Stream.concat(
                        party.address().stream(), ownList.map(StakeholderList::address).stream())
                .map(MailAddress::toString);
        return Stream.of(names(), addresses, ownList.map(StakeholderList::name).stream())
                .flatMap(names -> names)
                .anyMatch(caseFile.state().reception().terms()::keepOut);
    }

    /** What the party goes by: a stakeholder's contact stands for the organisation as well. */
    private Stream<String> names() {
        Stream<String> organisation = party.role() == Role.STAKEHOLDER ? party.employer().stream() : Stream.empty();
        return Stream.concat(Stream.of(party.name()), organisation);
    }
}
