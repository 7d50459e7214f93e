// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;

/** Gathers what the checks find, in the order of the field paths. */
final class Findings {

    private static final Pattern NUMBER = Pattern.compile("[0-9]++");
    private static final int DIGITS = 10;

    private final List<Finding> found = new ArrayList<>();

    void add(LintRule rule, String field, String sentence) {
        found.add(Finding.of(rule.level(), rule.id(), field, sentence));
    }

    void add(LintRule rule, String field, String sentence, String mended) {
        found.add(Finding.of(rule.level(), rule.id(), field, sentence).mendedAs(mended));
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(finding -> key(finding.field())))
                .toList();
    }

    /** The second item comes before the tenth. */
    private static String key(String field) {
        return NUMBER.matcher(field)
                .replaceAll(number -> "0".repeat(DIGITS - number.group().length()) + number.group());
    }
}
