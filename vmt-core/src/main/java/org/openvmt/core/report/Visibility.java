// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.report;

/** Whether a report is under embargo. Process section <i>Reception</i>. */
public enum Visibility {
    /** Under embargo; what a report is unless it was public on arrival (VIS-1). */
    PRIVATE,
    /** Open to everyone. */
    PUBLIC
}
