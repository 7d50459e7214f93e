// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.Documents;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.engine.Rulebook;

/**
 * The policy of a team as files: its profile, and what it changes about the rules.
 *
 * @param profile the team's profile
 * @param rules the team's own rules
 */
public record PolicyPack(TeamProfile profile, TeamRules rules) {

    private static final String PROFILE = "profile.yaml";

    /** Checks that nothing is missing. */
    public PolicyPack {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * Reads a pack: {@code profile.yaml}, and the rules in the folder {@code rules}, which a team that changes none
     * leaves out.
     *
     * @param directory the directory
     * @param consent that the rules can run any Java
     * @return the pack
     * @throws IOException if a file cannot be read, or there is no profile
     * @throws DocumentException if anything is wrong with the profile
     * @throws RulesSourceException if anything is wrong with the rules, or something in the directory looks like rules and
     *     is not where they are read from
     * @throws RulesCompilerMissingException if there are rules and their compiler is not on the class path
     */
    public static PolicyPack read(Path directory, RulesConsent consent) throws IOException {
        Objects.requireNonNull(consent, "consent");
        TeamProfile profile = Documents.readProfile(directory.resolve(PROFILE));
        Optional<Path> rules = new PackFolder(directory).rules();
        return new PolicyPack(profile, rules.isPresent() ? TeamRules.read(rules.get(), consent) : TeamRules.none());
    }

    /**
     * The shipped rules with the team's own.
     *
     * @return a rulebook that remembers nothing so far
     */
    public Rulebook rulebook() {
        return Rulebook.shipped().with(rules);
    }
}
