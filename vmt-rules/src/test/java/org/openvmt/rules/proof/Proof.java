// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.util.Collection;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** What a decision is proven over: points of its space, and what the oracle says to each. */
public interface Proof {

    /** Whose rules are proven. */
    DecisionKind decision();

    /** The points, in an order that never changes; the full space where it is finite. */
    Stream<Point> points();

    /** What the rules say to a point, in a form that equals what is expected if they agree. */
    Object answer(Rulebook rules, Point point);

    /**
     * A point of the space.
     *
     * @param facts what is put to the decision
     * @param expected what the oracle says
     */
    record Point(Collection<?> facts, Object expected) {}
}
