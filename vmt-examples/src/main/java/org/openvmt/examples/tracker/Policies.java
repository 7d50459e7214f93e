// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.util.HashMap;
import java.util.Map;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.examples.Inputs;
import org.openvmt.rules.VmtPolicy;

/** The policy for each case: that of the team which the case names. */
public final class Policies {

    private final Map<String, VmtPolicy> byTeam = new HashMap<>();

    private Policies() {}

    /**
     * The teams that come with the library.
     *
     * @return their policies, made when they are first asked for
     */
    public static Policies shipped() {
        return new Policies();
    }

    /**
     * One team more, or in the place of a shipped one of that name.
     *
     * @param policy its policy
     * @return this
     */
    public Policies with(VmtPolicy policy) {
        byTeam.put(policy.profile().name(), policy);
        return this;
    }

    /**
     * Whether there is a policy for a team.
     *
     * @param team the name of its profile
     * @return true if {@link #of(String)} has an answer
     */
    public boolean knows(String team) {
        return byTeam.containsKey(team) || TeamProfiles.names().contains(team);
    }

    /**
     * The policy of a team.
     *
     * @param team the name of its profile
     * @return the policy
     * @throws InvalidValueException if there is no such team
     */
    public VmtPolicy of(String team) {
        return byTeam.computeIfAbsent(team, Policies::shipped);
    }

    private static VmtPolicy shipped(String team) {
        TeamProfile profile = TeamProfiles.named(team);
        return VmtPolicy.of(profile, Inputs.holidays(profile));
    }
}
