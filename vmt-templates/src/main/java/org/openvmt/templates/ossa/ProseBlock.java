// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.List;

/**
 * A block of prose: the lines of a paragraph, stripped, or of code, without their common margin.
 *
 * @param isCode whether it is code
 * @param lines its lines
 * @param margins how far each line of a paragraph was indented
 */
record ProseBlock(boolean isCode, List<String> lines, List<Integer> margins) {

    static ProseBlock code(List<String> lines) {
        return new ProseBlock(true, lines, List.of());
    }

    /** The block without so many lines of its start. */
    ProseBlock below(int count) {
        return new ProseBlock(isCode, lines.subList(count, lines.size()), margins.subList(count, margins.size()));
    }
}
