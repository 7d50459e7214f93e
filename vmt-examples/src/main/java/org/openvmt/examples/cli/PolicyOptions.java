// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.examples.Inputs;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.pack.PolicyPack;
import org.openvmt.rules.pack.RulesConsent;
import picocli.CommandLine.Option;

/** Whose policy decides. */
final class PolicyOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "The team whose policy decides: kata-containers, openstack, or the YAML file of a profile."
                    + " Unless given, the one that the case names; without a case, kata-containers.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "A team's profile and rules of its own, from a folder with profile.yaml and rules/."
                    + " Needs the next option.")
    private Optional<Path> pack = Optional.empty();

    @Option(
            names = "--i-trust-these-rules",
            description = "The rules of a pack are code: they can run any Java on this machine. Say this only of rules"
                    + " whose authors you trust as much as those of this program.")
    private boolean trusted;

    boolean isGiven() {
        return profile.isPresent() || pack.isPresent();
    }

    boolean isTrusted() {
        return trusted;
    }

    /** Profile, days off and rules: the pack's, or those of the profile that is asked for, or of another one. */
    PolicyGround ground(String otherwise) throws IOException {
        if (pack.isPresent()) {
            if (profile.isPresent()) {
                throw UnusableException.ofUsage("--pack brings a profile of its own, expected no --profile beside it");
            }
            return pack(pack.get(), trusted);
        }
        if (profile.isEmpty() && !TeamProfiles.names().contains(otherwise)) {
            throw new UnusableException(
                    "the profile \"" + otherwise
                            + "\" that the case names does not come with the library, expected its YAML file by --profile FILE");
        }
        return ground(Sources.profile(profile.orElse(otherwise)));
    }

    static PolicyGround ground(TeamProfile profile) {
        return new PolicyGround(
                profile, Inputs.holidays(profile), PolicyGround.of(profile).rules());
    }

    /** A pack, if whoever runs the program trusts its rules. */
    static PolicyGround pack(Path folder, boolean trusted) throws IOException {
        if (!trusted) {
            throw UnusableException.ofUsage("the rules in \"" + folder
                    + "\" can run any Java on this machine, expected --i-trust-these-rules if you trust their authors");
        }
        Sources.file(folder.resolve("profile.yaml"), "a profile");
        PolicyPack pack = PolicyPack.read(folder, RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
        return new PolicyGround(pack.profile(), Inputs.holidays(pack.profile()), pack.rulebook());
    }
}
