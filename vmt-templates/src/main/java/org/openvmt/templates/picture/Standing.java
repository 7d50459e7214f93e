// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

/** Where a case is with a step of the process. */
enum Standing {
    DONE("done"),
    NOW("now"),
    AHEAD("ahead"),
    /** The case is over, and did not come through it. */
    LEFT("not gone through");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
