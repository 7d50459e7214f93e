// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.Optional;
import org.openvmt.core.people.Party;
import org.openvmt.core.people.Role;
import picocli.CommandLine.Option;

/** The party that an answer is for. Nobody is taken at their word: a role counts if profile or case know of it. */
final class AskerOptions {

    @Option(names = "--reader", paramLabel = "NAME", description = "The party that reads it, by its name.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "As what: vmt-member, coordinator, reporter, core-reviewer, developer, approver, cna,"
                    + " stakeholder, escalation-contact or anyone (unless given).")
    private Role role = Role.ANYONE;

    Optional<Party> party() {
        return name.map(known -> Party.builder().name(known).role(role).build());
    }
}
