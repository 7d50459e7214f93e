// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.decision;

/** The two answers to a request. */
public enum Verdict {
    /** The process allows it. */
    GRANTED,
    /** The process does not allow it; the reasons name everything that stands in the way. */
    REFUSED;

    /**
     * Whether the request was granted.
     *
     * @return true for {@link #GRANTED}
     */
    public boolean isGranted() {
        return this == GRANTED;
    }
}
