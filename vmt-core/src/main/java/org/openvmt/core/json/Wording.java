// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in our words what is wrong; a parser's own messages would quote the document at length. */
final class Wording {

    /** What to say where no parser can go on. */
    static final String MALFORMED = "is not well-formed here";

    /** What to say of a line of YAML that a tab begins. */
    static final String TAB = "is indented with a tab, expected blanks";

    private static final int LONGEST = 60;
    private static final int LONGEST_MESSAGE = 2_000;

    private Wording() {}

    /** What the parser could not go on after. */
    static String of(JsonProcessingException e) {
        String original =
                e.getOriginalMessage() == null ? "" : e.getOriginalMessage().toLowerCase(Locale.ROOT);
        if (!(e instanceof StreamConstraintsException)) {
            return MALFORMED;
        }
        return original.contains("nesting depth")
                ? "is nested too deeply, expected at most " + Mappers.DEEPEST + " levels"
                : "holds a name, a number or a text that is too long";
    }

    /** What stands where something else was expected. */
    static String mismatch(@Nullable JsonToken found, String expected) {
        boolean unquoted = found != null && (found.isNumeric() || found.isBoolean()) && expected.equals("text");
        return "is " + kind(found) + ", expected " + expected + (unquoted ? " (put it in quotes)" : "");
    }

    private static String kind(@Nullable JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            return "nothing";
        }
        return token.isBoolean() ? "true or false" : token.isNumeric() ? "a number" : "text";
    }

    /** A scalar of the document in quotation marks, short and in one line. */
    static String quote(String scalar) {
        return "\"" + cut(scalar) + "\"";
    }

    /** The beginning of a text, in one visible line. */
    static String cut(String text) {
        int end = Math.min(text.length(), LONGEST);
        boolean splits = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        String beginning = text.substring(0, splits ? end - 1 : end);
        return visible(beginning) + (text.length() > LONGEST ? "…" : "");
    }

    /** A message of a value, in one visible line of bearable length. */
    static String harmless(String message) {
        int end = Math.min(message.length(), LONGEST_MESSAGE);
        return visible(message.substring(0, end)) + (message.length() > end ? "…" : "");
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isVisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return visible.toString();
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** Where in a text the first half of a surrogate pair stands alone; below 0 if nowhere. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int c = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(c)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
