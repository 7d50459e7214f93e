// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

/** A box to tick on the CNA's form. Process section <i>Send CVE request</i>. */
public enum ImpactKind {
    /** Code of the attacker runs. */
    CODE_EXECUTION("Code execution"),
    /** Something stops working. */
    DENIAL_OF_SERVICE("Denial of Service"),
    /** Somebody gains rights. */
    ESCALATION_OF_PRIVILEGES("Escalation of Privileges"),
    /** Something confidential gets out. */
    INFORMATION_DISCLOSURE("Information Disclosure");

    private final String label;

    ImpactKind(String label) {
        this.label = label;
    }

    /**
     * The label of the box.
     *
     * @return such as {@code Denial of Service}
     */
    public String label() {
        return label;
    }
}
