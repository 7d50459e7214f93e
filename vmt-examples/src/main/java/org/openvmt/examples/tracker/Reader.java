// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.time.Instant;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Party;
import org.openvmt.rules.VmtPolicy;

/** Who is going to read something about several cases, and so of which of them it may tell. */
@FunctionalInterface
public interface Reader {

    /**
     * Whether a case may be told of.
     *
     * @param policy the policy of its team
     * @param caseFile the case
     * @param at when it is told
     * @return true if whoever reads it may know
     */
    boolean mayKnow(VmtPolicy policy, CaseFile caseFile, Instant at);

    /**
     * Everybody in an audience. The audiences between the team and everyone are other people for each case: for those,
     * a party is the better choice.
     *
     * @param audience the audience
     * @return its readers
     */
    static Reader of(Audience audience) {
        return (policy, caseFile, at) -> policy.extent(caseFile, at).outcome().admits(audience);
    }

    /**
     * One party.
     *
     * @param party the party
     * @return the reader
     */
    static Reader of(Party party) {
        return (policy, caseFile, at) ->
                policy.mayKnow(caseFile, party, at).outcome().isGranted();
    }
}
