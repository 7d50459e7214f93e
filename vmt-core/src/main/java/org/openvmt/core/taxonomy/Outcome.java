// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.taxonomy;

/** What a class of reports leads to. Process section <i>Incident Report Taxonomy</i>. */
public enum Outcome {
    /** A formal security advisory. */
    ADVISORY,
    /** A security note. */
    NOTE,
    /** A security note, if the core reviewers see a benefit in it. */
    POTENTIAL_NOTE,
    /** Nothing is published. */
    NONE
}
