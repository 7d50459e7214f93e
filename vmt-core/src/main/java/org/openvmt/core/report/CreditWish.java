// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.report;

/** How a reporter wants to be credited. Process section <i>Draft impact description</i>. */
public enum CreditWish {
    /** By name and affiliation, as the report gives them. */
    NAMED,
    /** By name, without the affiliation. */
    NAME_ONLY,
    /** Not at all: the advisory says that the reporter stays unnamed. */
    ANONYMOUS
}
