// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.advisory.PersonName;

/** What is on record of the reporters of a case, wherever it stands, and of whom they must not be mistaken for. */
final class KnownReporters {

    private final Rendering rendering;

    KnownReporters(Rendering rendering) {
        this.rendering = rendering;
    }

    Set<String> names() {
        return Stream.of(
                        reporters().map(Reporter::name),
                        credits().map(Credit::name),
                        people(true).map(Party::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    Set<String> affiliations() {
        return Stream.of(
                        reporters().flatMap(reporter -> reporter.affiliation().stream()),
                        credits().flatMap(credit -> credit.affiliation().stream()),
                        people(true).flatMap(party -> party.employer().stream()),
                        names().stream().flatMap(name -> PersonName.employersBeside(name).stream()))
                .flatMap(affiliations -> affiliations)
                .collect(Collectors.toSet());
    }

    Set<MailAddress> addresses() {
        return Stream.concat(reporters().map(Reporter::address), people(true).map(Party::address))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    List<String> othersNames() {
        return people(false).map(Party::name).toList();
    }

    List<MailAddress> othersAddresses() {
        return Stream.of(
                        people(false).flatMap(party -> party.address().stream()),
                        rendering.particulars().coordinatorAddress().stream(),
                        rendering.profile().stakeholderLists().stream().map(StakeholderList::address),
                        rendering.profile().publicLists().stream())
                .flatMap(addresses -> addresses)
                .toList();
    }

    private Stream<Reporter> reporters() {
        return rendering.caseFile().report().reporters().stream();
    }

    private Stream<Credit> credits() {
        return rendering.caseRecord().description().stream().flatMap(description -> description.credits().stream());
    }

    private Stream<Party> people(boolean reporting) {
        return rendering.caseFile().people().stream().filter(party -> (party.role() == Role.REPORTER) == reporting);
    }
}
