// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;

/**
 * The number that the contacts give to the note itself, in a line such as {@code This OSSN : https://…/OSSN-0010}. What
 * was published under a title alone has its number only there.
 */
final class OwnNumber {

    private static final Pattern LABEL =
            Pattern.compile("this (?:(?:security )?note|([a-z]{0,8}sn))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![a-z0-9])[a-z]{0,8}sn-(?:cve-[0-9]{4}-[0-9]{4,19}|[0-9]{4}-[0-9]{2,6}|[0-9]{2,6})(?![a-z0-9]|-[0-9])",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, MarkdownLine> lines = new LinkedHashMap<>();

    /** Whether a line with that label is about the note itself. */
    static boolean isOwn(String label) {
        return LABEL.matcher(label).matches();
    }

    /** Takes the numbers of a line, if its label says that it is about the note itself. */
    void look(String label, String text, MarkdownLine line) {
        Matcher own = LABEL.matcher(label);
        if (own.matches()) {
            String prefix = own.group(1) == null ? "" : own.group(1).toUpperCase(Locale.ROOT) + "-";
            NUMBER.matcher(text)
                    .results()
                    .map(number -> number.group().toUpperCase(Locale.ROOT))
                    .filter(number -> number.startsWith(prefix))
                    .forEach(number -> lines.putIfAbsent(number, line));
        }
    }

    /** The one number that the lines agree on. */
    Optional<String> number() {
        return lines.size() == 1 ? lines.keySet().stream().findFirst() : Optional.empty();
    }

    /** What contradicts the number in the heading; if it has none, what keeps the first from being the only one. */
    List<Finding> contradicting(Optional<String> heading) {
        String first = lines.keySet().stream().findFirst().orElse("");
        String expected = heading.orElse(first);
        String asked =
                heading.isPresent() ? "\"" + expected + "\" as in the heading" : "no other than \"" + expected + "\"";
        return lines.entrySet().stream()
                .filter(line -> !line.getKey().equals(expected))
                .map(line -> Finding.of(
                                Level.WARNING,
                                "NOTE-NUMBER",
                                "id",
                                "the line about this note names \"" + line.getKey() + "\", expected " + asked)
                        .at(line.getValue().place()))
                .toList();
    }

    /** Where the number stands. */
    Optional<MarkdownLine> line(String number) {
        return Optional.ofNullable(lines.get(number));
    }
}
