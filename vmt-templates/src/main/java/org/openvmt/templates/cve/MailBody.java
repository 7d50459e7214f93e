// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail, or a part of one, with its headers and its body as text: of several parts the first that is plain text. A text
 * without headers is a body.
 */
final class MailBody {

    private static final int DEEPEST = 8;
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*+):(.*+)", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]++)");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]++)\"|([^\";\\s]++))");
    private static final Pattern SOFT_BREAK = Pattern.compile("=[ \\t]*+\\n");

    private final Map<String, String> headers = new HashMap<>();
    private final String body;

    MailBody(String mail) {
        this(mail.replace("\r\n", "\n").replace('\r', '\n'), 0);
    }

    private MailBody(String mail, int depth) {
        this.body = decoded(mail.substring(headers(mail)), depth);
    }

    /** Reads the headers, and answers where the body begins. */
    private int headers(String mail) {
        int at = 0;
        String name = "";
        while (at < mail.length()) {
            int end = mail.indexOf('\n', at);
            String line = mail.substring(at, end < 0 ? mail.length() : end);
            int next = end < 0 ? mail.length() : end + 1;
            Matcher header = HEADER.matcher(line);
            if (line.isEmpty()) {
                return headers.isEmpty() ? 0 : next;
            } else if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
                headers.merge(name, " " + line.strip(), String::concat);
            } else if (header.matches()) {
                name = header.group(1).toLowerCase(Locale.ROOT);
                headers.merge(name, header.group(2).strip(), (former, again) -> former);
            } else {
                headers.clear();
                return 0;
            }
            at = next;
        }
        headers.clear();
        return 0;
    }

    private String decoded(String text, int depth) {
        String type = header("content-type");
        Matcher boundary = BOUNDARY.matcher(type);
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && depth < DEEPEST && boundary.find()) {
            return plainPart(text, boundary.group(1) == null ? boundary.group(2) : boundary.group(1), depth);
        }
        Matcher name = CHARSET.matcher(type);
        Charset charset = name.find() ? charset(name.group(1)) : StandardCharsets.UTF_8;
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(text, charset);
            case "base64" -> base64(text, charset);
            case "" -> headers.isEmpty() && looksEncoded(text) ? quotedPrintable(text, charset) : text;
            default -> text;
        };
    }

    private static String plainPart(String text, String boundary, int depth) {
        List<String> parts = List.of(Pattern.compile("(?m)^--" + Pattern.quote(boundary) + "(?:--)?[ \\t]*+$")
                .split(text, -1));
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            String inner = part.startsWith("\n") ? part.substring(1) : part;
            MailBody read =
                    new MailBody(inner.startsWith("\n") ? "content-type: text/plain\n" + inner : inner, depth + 1);
            String type = read.header("content-type").toLowerCase(Locale.ROOT);
            if (type.isEmpty() || type.startsWith("text/plain") || type.startsWith("multipart/")) {
                return read.body;
            }
        }
        return text;
    }

    private static boolean looksEncoded(String text) {
        return text.contains("=3D") || SOFT_BREAK.matcher(text).find();
    }

    static String quotedPrintable(String text, Charset charset) {
        String joined = SOFT_BREAK.matcher(text).replaceAll("");
        return EncodedWords.unhex(joined, '=', charset);
    }

    private static String base64(String text, Charset charset) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), charset)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** A header in one line; nothing if the mail has none of that name. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The body, decoded, with lines that end in a line feed. */
    String body() {
        return body;
    }
}
