// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** A part of a YAML document as it was written: no text is taken for a number or a date, no alias is followed. */
sealed interface YamlNode {

    Span span();

    /** A text, and the marks around it. */
    record Scalar(Span span, String text, ScalarStyle style) implements YamlNode {

        /** Whether nothing around it says that it is a text. */
        boolean isPlain() {
            return style == ScalarStyle.PLAIN;
        }

        /** Whether the breaks at its end were written as such: no block has them by chance. */
        boolean meansItsEnd() {
            return style == ScalarStyle.DOUBLE_QUOTED;
        }

        /** Whether it is a block that a person wrote and whose lines are joined; programs break texts between quotes. */
        boolean isFoldedBlock() {
            return style == ScalarStyle.FOLDED;
        }

        boolean isQuoted() {
            return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        }

        boolean isNothing() {
            return text.isBlank() || (isPlain() && (text.equals("~") || text.equals("null")));
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
