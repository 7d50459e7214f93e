// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.List;
import java.util.Optional;

/**
 * A label alone on its line, with its links below it.
 *
 * @param label the label
 * @param line its line; empty as soon as a link follows, or if there is no label
 * @param indent how far it is indented
 */
record ContactHeading(String label, Optional<MarkdownLine> line, int indent) {

    static ContactHeading none() {
        return new ContactHeading("", Optional.empty(), Integer.MAX_VALUE);
    }

    static ContactHeading of(String label, MarkdownLine line) {
        return new ContactHeading(label, Optional.of(line), indent(line));
    }

    /** Whether a line stands below it: further to the right, or as an item of a list. */
    boolean isAbove(MarkdownLine other, boolean item) {
        return !label.isEmpty() && (item || indent(other) > indent);
    }

    ContactHeading followed() {
        return new ContactHeading(label, Optional.empty(), indent);
    }

    /** Keeps the line aside if no link followed. */
    void close(List<MarkdownLine> unplaced) {
        line.ifPresent(unplaced::add);
    }

    private static int indent(MarkdownLine line) {
        return line.text().length() - line.text().stripLeading().length();
    }
}
