// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail, or a part of one, says that it is.
 *
 * @param name the type in lower case, such as {@code text/plain}
 * @param text the header with its parameters
 */
record ContentType(String name, String text) {

    static final String PLAIN = "text/plain";
    static final String MAIL = "message/rfc822";

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]++)");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]++)\"|([^\";\\s]++))");
    private static final Pattern FILE = Pattern.compile("(?i);\\s*+(?:file)?name\\*?+[0-9]*+\\*?+\\s*+=");

    /** The type that a header names, or the usual one of its place. */
    static ContentType of(String header, String usual) {
        String stated = header.isBlank() ? usual : header;
        int end = stated.indexOf(';');
        String name = end < 0 ? stated : stated.substring(0, end);
        return new ContentType(name.strip().toLowerCase(Locale.ROOT), stated);
    }

    boolean isPlain() {
        return name.equals(PLAIN);
    }

    boolean isMail() {
        return name.startsWith("message/");
    }

    boolean isOfSeveral() {
        return name.startsWith("multipart/");
    }

    /** Whether it holds a signature, which says nothing in words. */
    boolean isSignature() {
        return name.endsWith("-signature");
    }

    /** What a part of it is that does not say so. */
    String usual() {
        return name.equals("multipart/digest") ? MAIL : PLAIN;
    }

    Optional<String> boundary() {
        Matcher boundary = BOUNDARY.matcher(text);
        return boundary.find()
                ? Optional.of(boundary.group(1) == null ? boundary.group(2) : boundary.group(1))
                : Optional.empty();
    }

    Charset charset() {
        Matcher charset = CHARSET.matcher(text);
        return charset.find() ? Decoding.charset(charset.group(1)) : StandardCharsets.UTF_8;
    }

    /** Whether a header names a file, so that a mail program shows it beside the text. */
    static boolean namesFile(String header) {
        return FILE.matcher(header).find();
    }
}
