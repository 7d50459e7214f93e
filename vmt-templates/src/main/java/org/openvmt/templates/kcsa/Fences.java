// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.List;

/** Where fenced code begins and ends. A fence that nothing closes is none. */
final class Fences {

    private final int[] closing;

    private Fences(int[] closing) {
        this.closing = closing;
    }

    /** Those of some lines that are indented by no more than so many blanks. */
    static Fences in(List<Line> lines, int deepest) {
        int[] closing = new int[lines.size()];
        int next = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            closing[i] = -1;
            if (lines.get(i).isFence() && lines.get(i).indent() <= deepest) {
                closing[i] = next;
                next = i;
            }
        }
        return new Fences(closing);
    }

    /** The index of the next fence behind one; -1 if there is none, or the line is no fence. */
    int closing(int index) {
        return closing[index];
    }
}
