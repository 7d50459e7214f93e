// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

/** What something is taken for that looks as if it were to be filled in. */
enum Verdict {
    OPEN,
    /** It may be either; somebody should look at it. */
    DOUBTFUL,
    CONTENT;

    static Verdict open(boolean open) {
        return open ? OPEN : CONTENT;
    }

    /** The verdict, unless it is open and something speaks against it. */
    Verdict doubtedIf(boolean doubt) {
        return this == OPEN && doubt ? DOUBTFUL : this;
    }
}
