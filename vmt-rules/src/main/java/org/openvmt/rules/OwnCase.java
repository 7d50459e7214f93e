// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.decide.PolicyGround;

/** A case of the team whose policy is asked: what another team owes or may show, its own policy says. */
final class OwnCase {

    private OwnCase() {}

    static void check(PolicyGround ground, CaseFile caseFile) {
        String team = ground.profile().name();
        if (!caseFile.profile().equals(team)) {
            throw InvalidValueException.of(
                    "profile", "\"" + caseFile.profile() + "\" is another team's, expected \"" + team + "\"");
        }
    }
}
