// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.publication.Unplaced;

/**
 * A line of a list or mapping, with those on which its value goes on.
 *
 * @param item whether it begins an item
 * @param key the key, or nothing
 * @param value the value; all that the line says if there is no key
 * @param column the column behind the dash, if there is one
 * @param lines its lines, at least one
 */
record Entry(boolean item, String key, Scalar value, int column, List<Line> lines) {

    boolean hasKey() {
        return !key.isEmpty();
    }

    /** The key as the dialect spells it: in lower case, with hyphens. */
    String plainKey() {
        return plain(key);
    }

    static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Place place() {
        return lines.get(0).at(column);
    }

    int indent() {
        return lines.get(0).indent();
    }

    /** Whether it stands below a key, an item no less far to the right, or between brackets behind it. */
    boolean isBelow(Entry other) {
        return lines.equals(other.lines) || indent() > other.column || (item && indent() == other.column);
    }

    /** All that it says, in one line, but for the comment behind it. */
    Scalar whole() {
        if (!hasKey()) {
            return value;
        }
        String text = lines.get(0).from(column).strip()
                + lines.subList(1, lines.size()).stream()
                        .map(line -> " " + line.text().strip())
                        .collect(Collectors.joining());
        String comment = value.remark().map(Unplaced::text).orElse("");
        text = text.endsWith(comment)
                ? text.substring(0, text.length() - comment.length()).stripTrailing()
                : text;
        return new Scalar(Scalar.Style.PLAIN, text, place(), lines.size());
    }

    /** All that it says, as it stands there. */
    String source() {
        return lines.get(0).from(column)
                + lines.subList(1, lines.size()).stream()
                        .map(line -> "\n" + line.text())
                        .collect(Collectors.joining());
    }
}
