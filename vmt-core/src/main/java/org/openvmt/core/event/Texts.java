// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import org.openvmt.core.value.Problems;

/** The few checks that events share. */
final class Texts {

    private Texts() {}

    static void line(String text, String path) {
        Problems.gather().requireLine(text, path).throwIfAny();
    }

    static void reason(String reason) {
        Problems.gather().requireText(reason, "reason").throwIfAny();
    }

    static void revision(int revision) {
        Problems.gather()
                .require(revision >= 1, "revision", () -> "\"" + revision + "\" is no revision, expected 1 or more")
                .throwIfAny();
    }
}
