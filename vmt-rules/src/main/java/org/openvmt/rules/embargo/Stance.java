// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.embargo;

/** What the process says of opening a report at an instant. Process section <i>Embargo exceptions</i>. */
public enum Stance {
    /** There is no embargo: the report is open. */
    OPEN_ALREADY,
    /** The report is to be opened. */
    REQUIRED,
    /** The report may be opened; nobody owes it. */
    ALLOWED,
    /** Opening is advised, and needs a recorded decision first. */
    ADVISED,
    /** The report must stay private. */
    NOT_ALLOWED;

    /**
     * Whether the report may be opened now, as the record stands.
     *
     * @return false for what is only advised, which waits for the decision, and for what is open already
     */
    public boolean allowsOpening() {
        return this == REQUIRED || this == ALLOWED;
    }
}
