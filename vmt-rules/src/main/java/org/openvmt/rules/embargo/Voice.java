// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

/** What a rule on the embargo can say. */
public enum Voice {
    /** There is nothing left to open. */
    OPEN_ALREADY,
    /** Opening is owed. */
    OWES,
    /** Opening is allowed. */
    ALLOWS,
    /** Opening is advised, and a decision on it is to be recorded. */
    ADVISES,
    /** Nothing opens so far. */
    FORBIDS,
    /** What would open the report otherwise is settled. */
    HOLDS,
    /** The rule would have a say, and another one prevails over it. */
    OVERRULED,
    /** The approvers are to be subscribed, to weigh whether the report must stay private. */
    APPROVERS_WEIGH
}
