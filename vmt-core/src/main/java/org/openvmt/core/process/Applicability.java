// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.process;

/** For which cases a move or a guard of the process counts. Section 5 of the process. */
public enum Applicability {
    /** For private and for public ones. */
    EVERY_CASE("every case"),
    /** For those under embargo; it falls away for a public case. */
    PRIVATE("private cases only"),
    /** For public ones. */
    PUBLIC("public cases only");

    private final String words;

    Applicability(String words) {
        this.words = words;
    }

    /**
     * The same in words.
     *
     * @return such as {@code private cases only}
     */
    public String words() {
        return words;
    }
}
