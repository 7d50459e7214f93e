// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

/** The two lanes in which the steps of the process lie side by side, and what both have in common. Section 6 of the process. */
public enum Lane {
    /** Before the lanes part, and where they join. */
    BOTH("both lanes"),
    /** The lane of the fix. */
    FIX("the fix"),
    /** The lane of the texts: the impact description, the CVE request and what is published. */
    TEXT("the texts");

    private final String words;

    Lane(String words) {
        this.words = words;
    }

    /**
     * What the lane is about, in words.
     *
     * @return such as {@code the fix}
     */
    public String words() {
        return words;
    }
}
