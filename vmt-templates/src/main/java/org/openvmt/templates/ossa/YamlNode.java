// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.List;

/** A part of a YAML document as it was written: no text is taken for a number or a date, no alias is followed. */
sealed interface YamlNode {

    Span span();

    /** A text; plain if nothing around it says that it is one. */
    record Scalar(Span span, String text, boolean plain) implements YamlNode {

        boolean isNothing() {
            return text.isBlank() || (plain && (text.equals("~") || text.equals("null")));
        }
    }

    /** A list. */
    record Listing(Span span, List<YamlNode> items) implements YamlNode {}

    /** A mapping, with every entry that it has, however often. */
    record Mapping(Span span, List<Entry> entries) implements YamlNode {}

    /** What is not looked into: an alias, or what nests too deep. */
    record Opaque(Span span) implements YamlNode {}

    /** A key with its value. */
    record Entry(YamlNode key, YamlNode value) {

        Span span() {
            return key.span().to(value.span());
        }
    }
}
