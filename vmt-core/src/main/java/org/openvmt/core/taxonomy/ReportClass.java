// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.taxonomy;

/** The class of a report. Process section <i>Incident Report Taxonomy</i>. */
public enum ReportClass {
    /** A vulnerability to be fixed in the main branch and in every supported release. */
    A(Family.A),
    /** A vulnerability that only the main branch can fix; the stable branches get a note. */
    B1(Family.B),
    /** A vulnerability without a complete fix so far. */
    B2(Family.B),
    /** A vulnerability in a feature that production does not use. */
    B3(Family.B),
    /** Not a practical vulnerability, although somebody might assign a CVE to it. */
    C1(Family.C),
    /** A vulnerability in code that the project does not support. */
    C2(Family.C),
    /** A bug with some bearing on security, and a chance to harden. */
    D(Family.D),
    /** Neither a vulnerability nor a chance to harden. */
    E(Family.E),
    /** A vulnerability that no release ever carried. */
    Y(Family.Y),
    /** A report for which due process failed. */
    Z(Family.Z);

    private final Family family;

    ReportClass(Family family) {
        this.family = family;
    }

    /**
     * The letter of the class.
     *
     * @return the family, such as B for B2
     */
    public Family family() {
        return family;
    }

    /** The letters that the classes are grouped by: the transitions speak of "class B", never of B2. */
    public enum Family {
        /** Class A. */
        A,
        /** Classes B1, B2 and B3. */
        B,
        /** Classes C1 and C2. */
        C,
        /** Class D. */
        D,
        /** Class E. */
        E,
        /** Class Y. */
        Y,
        /** Class Z. */
        Z
    }
}
