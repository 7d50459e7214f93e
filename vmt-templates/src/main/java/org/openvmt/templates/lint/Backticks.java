// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import org.openvmt.templates.text.Quoted;

/** Names that were marked up as code. */
final class Backticks {

    private Backticks() {}

    static void look(String name, String field, Findings findings) {
        String without = without(name);
        if (name.indexOf('`') >= 0 && !without.isBlank() && without.indexOf('`') < 0) {
            findings.add(
                    LintRule.NAME_BACKTICKS,
                    field,
                    Quoted.of(name) + " stands in backticks, expected the name alone",
                    without);
        }
    }

    /** The name without the backticks around it. */
    static String without(String name) {
        String text = name.strip();
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '`') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '`') {
            end--;
        }
        return text.substring(start, end).strip();
    }
}
