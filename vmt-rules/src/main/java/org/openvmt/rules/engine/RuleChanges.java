// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Map;

/** What changes about the rules of a policy. */
public interface RuleChanges {

    /**
     * The change of each decision that is touched.
     *
     * @return by decision; a decision that is not touched is not in it
     */
    Map<DecisionKind, RuleChange> byDecision();
}
