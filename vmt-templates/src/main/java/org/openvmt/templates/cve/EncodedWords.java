// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encodings by which a mail carries other characters than ASCII in a header. */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]++)\\?([bBqQ])\\?([^?\\s]*+)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s++(?==\\?[^?\\s]{1,40}+\\?[bBqQ]\\?)");
    private static final int HEX = 16;
    private static final int TWO_DIGITS = 3;

    private EncodedWords() {}

    static String decoded(String header) {
        Matcher words = WORD.matcher(BETWEEN.matcher(header).replaceAll(""));
        return words.replaceAll(word -> Matcher.quoteReplacement(
                word(Decoding.charset(word.group(1)), word.group(2), word.group(3), word.group())));
    }

    private static String word(Charset charset, String encoding, String text, String whole) {
        if (encoding.equalsIgnoreCase("q")) {
            return unhex(text.replace('_', ' '), '=', charset);
        }
        try {
            return new String(Base64.getDecoder().decode(text), charset);
        } catch (IllegalArgumentException e) {
            return whole;
        }
    }

    /** A text in which a mark and two digits stand for a byte; a mark without digits stays. */
    static String unhex(String text, char mark, Charset charset) {
        StringBuilder plain = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i) == mark ? hex(text, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += TWO_DIGITS - 1;
            } else {
                plain.append(bytes.toString(charset)).append(text.charAt(i));
                bytes.reset();
            }
        }
        return plain.append(bytes.toString(charset)).toString();
    }

    private static int hex(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), HEX);
        int low = Character.digit(text.charAt(at + 1), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
