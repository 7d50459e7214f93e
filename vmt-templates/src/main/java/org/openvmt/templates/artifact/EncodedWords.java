// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in the head of a patch, which Git writes as encoded words (RFC 2047) where they are not plain ASCII. */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([\\w-]{1,40})\\?([QqBb])\\?([^?\\s]*)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");

    private EncodedWords() {}

    /** The text with every encoded word read; one that is none stays as it is. */
    static String read(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        return WORD.matcher(BETWEEN.matcher(text).replaceAll(""))
                .replaceAll(word -> Matcher.quoteReplacement(read(word)));
    }

    private static String read(MatchResult word) {
        try {
            byte[] bytes = word.group(2).equalsIgnoreCase("b")
                    ? Base64.getDecoder().decode(word.group(3))
                    : quoted(word.group(3));
            return new String(bytes, Charset.forName(word.group(1)));
        } catch (IllegalArgumentException e) {
            // No such charset, or no such code.
            return word.group();
        }
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else if (c == '_') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
