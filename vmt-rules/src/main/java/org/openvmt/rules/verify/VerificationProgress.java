// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import org.openvmt.rules.engine.DecisionKind;

/** Hears how far the checks of a policy have come: whoever waits for half a minute wants to see that something happens. */
@FunctionalInterface
public interface VerificationProgress {

    /**
     * A step is done: all inputs of a space were asked for, or a rule was taken away once. The steps of a decision take
     * very different times.
     *
     * @param decision whose rules the step was about
     * @param done how many steps are done, this one included
     * @param all how many steps there are
     */
    void stepDone(DecisionKind decision, int done, int all);
}
