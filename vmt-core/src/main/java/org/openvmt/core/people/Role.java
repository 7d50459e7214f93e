// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

/** The part in which somebody acts. Process section <i>Process</i>. */
public enum Role {
    /** A member of the vulnerability management team. */
    VMT_MEMBER,
    /** The member who drives the case. */
    COORDINATOR,
    /** Who sent the report in. */
    REPORTER,
    /** A core security reviewer of an affected component. */
    CORE_REVIEWER,
    /** Whoever develops or validates a fix, named by a core reviewer. */
    DEVELOPER,
    /** A member of a body that approves the impact description. */
    APPROVER,
    /** The numbering authority that assigns CVE ids. */
    CNA,
    /** A downstream distribution, product or operator that gets advance warning. */
    STAKEHOLDER,
    /** A contact at the foundation, for delays of the project. */
    ESCALATION_CONTACT,
    /** Anybody else. */
    ANYONE
}
