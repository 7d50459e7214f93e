// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** The encodings by which a mail carries its body. */
final class Decoding {

    private static final Pattern SOFT_BREAK = Pattern.compile("=[ \\t]*+\\n");

    private Decoding() {}

    static String decoded(String text, String encoding, Charset charset) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(text, charset);
            case "base64" -> base64(text, charset);
            default -> text;
        };
    }

    static boolean looksQuotedPrintable(String text) {
        return text.contains("=3D") || SOFT_BREAK.matcher(text).find();
    }

    static String quotedPrintable(String text, Charset charset) {
        String joined = SOFT_BREAK.matcher(text).replaceAll("");
        return lines(EncodedWords.unhex(joined, '=', charset));
    }

    private static String base64(String text, Charset charset) {
        try {
            return lines(new String(Base64.getMimeDecoder().decode(text), charset));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The text with lines that end in a line feed. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
