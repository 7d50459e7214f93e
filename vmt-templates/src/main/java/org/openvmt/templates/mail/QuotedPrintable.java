// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Text that no carrier of mail changes: blanks at the end of a line, a leading {@code From }, a leading dot and a leading
 * hyphen are encoded too, the last so that no line can look like a boundary.
 */
final class QuotedPrintable {

    private static final int LONGEST_LINE = 76;

    private final StringBuilder out = new StringBuilder();
    private int length;

    private QuotedPrintable() {}

    /** Whether a text can go as it is, with its lines ended as mail does. */
    static boolean isClean(String text) {
        return lines(text).stream().allMatch(QuotedPrintable::isCleanLine);
    }

    private static boolean isCleanLine(String line) {
        return line.length() <= LONGEST_LINE
                && line.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7F))
                && !line.endsWith(" ")
                && !line.endsWith("\t")
                && !line.startsWith("From ")
                && !line.startsWith(".")
                && !line.startsWith("-");
    }

    /** The text in lines that end in CRLF each; a carriage return within a line is kept. */
    static String encode(String text) {
        QuotedPrintable encoder = new QuotedPrintable();
        for (String line : lines(text)) {
            encoder.line(line);
            encoder.out.append("\r\n");
            encoder.length = 0;
        }
        return encoder.out.toString();
    }

    /** The lines of a text; a line feed at its end begins no other. */
    static List<String> lines(String text) {
        String ended = text.replace("\r\n", "\n");
        return List.of((ended.endsWith("\n") ? ended.substring(0, ended.length() - 1) : ended).split("\n", -1));
    }

    private void line(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            boolean last = i == bytes.length - 1;
            boolean blank = c == ' ' || c == '\t';
            boolean plain = blank ? !last : c > ' ' && c < 0x7F && c != '=';
            int width = plain && !isMisread(bytes, i) ? 1 : 3;
            if (length + width > LONGEST_LINE - (last ? 0 : 1)) {
                out.append("=\r\n");
                length = 0;
                width = plain && !isMisread(bytes, i) ? 1 : 3;
            }
            out.append(width == 1 ? String.valueOf((char) c) : String.format(Locale.ROOT, "=%02X", c));
            length += width;
        }
    }

    /** Whether a carrier or a reader of mail could take the beginning of a line for something else. */
    private boolean isMisread(byte[] bytes, int index) {
        int c = bytes[index];
        return length == 0
                && (c == '.'
                        || c == '-'
                        || (c == 'F'
                                && new String(
                                                bytes,
                                                index,
                                                Math.min(5, bytes.length - index),
                                                StandardCharsets.ISO_8859_1)
                                        .equals("From ")));
    }
}
