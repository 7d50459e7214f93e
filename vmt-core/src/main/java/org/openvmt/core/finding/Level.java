// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.finding;

/** How much a finding matters. Ordered from the least to the most. */
public enum Level {
    /** Worth knowing; nothing is wrong. */
    NOTE,
    /** Untidy or doubtful; what it means is understood. */
    WARNING,
    /** Wrong, contradictory or not understood; it must not go out like this. */
    ERROR
}
