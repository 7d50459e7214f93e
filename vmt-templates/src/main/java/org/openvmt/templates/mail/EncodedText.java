// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Words in a header field. Plain ASCII stays as it is, since receivers compare a prefix byte by byte; from the first word
 * on that is not, the rest is encoded (RFC 2047).
 */
final class EncodedText {

    private static final int LONGEST_LINE = 76;
    /** So many bytes make an encoded word of 72 characters. */
    private static final int BYTES = 45;

    /** Without the backslash, behind which a reader was seen to keep the break of a folded line. */
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\x21-\\x5B\\x5D-\\x7E]{1,70}+");

    private static final Pattern PLAIN_PHRASE = Pattern.compile("[A-Za-z0-9]{1,70}+(?: [A-Za-z0-9]{1,70}+)*+");

    private final String plain;
    private final String encoded;

    EncodedText(String text) {
        int end = plainEnd(text);
        this.plain = text.substring(0, end);
        this.encoded = text.substring(end).isEmpty() || end == 0 ? text.substring(end) : text.substring(end + 1);
    }

    private EncodedText(String plain, String encoded) {
        this.plain = plain;
        this.encoded = encoded;
    }

    /** The name of somebody; signs have a meaning there, so that a name with any is encoded. */
    static EncodedText phrase(String name) {
        return PLAIN_PHRASE.matcher(name).matches() ? new EncodedText(name, "") : new EncodedText("", name);
    }

    /** Where the plain words at the beginning end: before a blank, or with the text. */
    private static int plainEnd(String text) {
        int end = 0;
        int start = 0;
        while (start <= text.length()) {
            int blank = text.indexOf(' ', start);
            int stop = blank < 0 ? text.length() : blank;
            String word = text.substring(start, stop);
            if (!PLAIN_WORD.matcher(word).matches() || word.contains("=?")) {
                return end;
            }
            end = stop;
            start = stop + 1;
        }
        return end;
    }

    /** The value with its leading blank, in lines none of which is too long. */
    String after(int column) {
        StringBuilder out = new StringBuilder();
        int length = column;
        for (String word : plain.isEmpty() ? new String[0] : plain.split(" ", -1)) {
            if (length + 1 + word.length() > LONGEST_LINE) {
                out.append("\r\n");
                length = 0;
            }
            out.append(' ').append(word);
            length += 1 + word.length();
        }
        int start = 0;
        while (start < encoded.length()) {
            boolean first = start == 0 && plain.isEmpty();
            int end = end(start, first ? bytes(LONGEST_LINE - column - 1) : BYTES);
            byte[] bytes = encoded.substring(start, end).getBytes(StandardCharsets.UTF_8);
            out.append(first ? " " : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("?=");
            start = end;
        }
        return out.toString();
    }

    /** How many bytes an encoded word holds that is so long. */
    private static int bytes(int characters) {
        return (characters - "=?UTF-8?B?".length() - "?=".length()) / 4 * 3;
    }

    /** As many whole characters as so many bytes hold. */
    private int end(int start, int most) {
        int bytes = 0;
        int end = start;
        while (end < encoded.length()) {
            int character = encoded.codePointAt(end);
            bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (bytes > most) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}
