// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.decision;

/** Where a rule comes from, so that a user can tell the team's written policy from this library's reading of it. */
public enum Basis {
    /** The written process says it. */
    STATED,
    /** The picture of the written process shows it. */
    DIAGRAM,
    /** Implied by the written process, or needed by one that people can run. */
    DERIVED,
    /** A rule of a receiver, or of another team. */
    EXTERNAL
}
