// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** Everything that a decision may be asked, as far as it can make a difference to its rules. */
interface InputSpace {

    DecisionKind decision();

    /** The inputs, in an order that does not change; the rules tell which facts make a difference to them. */
    Stream<?> inputs(Rulebook rules);

    /** What the decision says to one input; values that are equal if they say the same. */
    Object answer(Rulebook rules, Object input);
}
