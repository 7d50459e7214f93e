// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.Locale;
import org.openvmt.templates.text.UnsafeCharacter;

/** Writes texts so that they stay texts: in XML, and in the source of a Mermaid diagram. */
final class Markup {

    private static final String REPLACEMENT = "\uFFFD";
    private static final String PLAIN_IN_MERMAID = " .,()/+_-'";

    private Markup() {}

    /** As the text of an element or the value of an attribute. */
    static String xml(String text) {
        StringBuilder out = new StringBuilder();
        visible(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** As a label: whatever could end it or mean something to Mermaid is written by its number. */
    static String mermaid(String text) {
        StringBuilder out = new StringBuilder();
        visible(text).codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || PLAIN_IN_MERMAID.indexOf(c) >= 0;
            if (plain) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        });
        return out.toString();
    }

    /** Between double quotation marks in YAML, such as the title of a diagram. */
    static String yaml(String text) {
        StringBuilder out = new StringBuilder();
        visible(text).codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || c == ':' || PLAIN_IN_MERMAID.indexOf(c) >= 0;
            out.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "\\U%08X", c));
        });
        return out.toString();
    }

    /** On one line, without what turns the direction of reading, is half of a pair, or is no character of XML. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
            boolean none = c == 0xFFFE || c == 0xFFFF || c == 0x2028 || c == 0x2029;
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (none || UnsafeCharacter.firstIn(Character.toString(c)).isPresent()) {
                out.append(REPLACEMENT);
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }
}
