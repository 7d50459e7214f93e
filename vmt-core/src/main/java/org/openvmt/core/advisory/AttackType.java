// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

/** From where an attack is launched, as the CNA's form lists it. Process section <i>Send CVE request</i>. */
public enum AttackType {
    /** It depends on how the product is used. */
    CONTEXT_DEPENDENT("Context-dependent"),
    /** From the machine itself. */
    LOCAL("Local"),
    /** With a hand on the machine. */
    PHYSICAL("Physical"),
    /** Over a network. */
    REMOTE("Remote"),
    /** None of these. */
    OTHER("Other");

    private final String label;

    AttackType(String label) {
        this.label = label;
    }

    /**
     * The entry of the form's list.
     *
     * @return such as {@code Context-dependent}
     */
    public String label() {
        return label;
    }
}
