// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A part of a mail as MIME writes it: a type, further fields, and content. Every byte of it is ASCII, every line ends in
 * CRLF and is short, so that nothing on its way changes it.
 */
record Entity(String type, Header fields, String content) {

    private static final int LONGEST_LINE = 76;

    static Entity words(String text) {
        boolean clean = QuotedPrintable.isClean(text);
        Header fields = new Header().plain("Content-Transfer-Encoding", clean ? "7bit" : "quoted-printable");
        String content =
                clean ? String.join("\r\n", QuotedPrintable.lines(text)) + "\r\n" : QuotedPrintable.encode(text);
        return new Entity("text/plain; charset=utf-8", fields, content);
    }

    /** A file, which always comes back bit by bit. */
    static Entity file(String type, String name, byte[] bytes) {
        Header fields = new Header()
                .plain("Content-Transfer-Encoding", "base64")
                .plain("Content-Disposition", "attachment;\r\n filename=\"" + name + "\"");
        String lines = Base64.getMimeEncoder(LONGEST_LINE, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return new Entity(type, fields, lines.isEmpty() ? "" : lines + "\r\n");
    }

    /** A part with no encoding of its own, such as a signature. */
    static Entity plain(String type, Header fields, String content) {
        return new Entity(type, fields, String.join("\r\n", QuotedPrintable.lines(content)) + "\r\n");
    }

    static Entity of(String type, String boundary, List<String> parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            out.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        out.append("--").append(boundary).append("--\r\n");
        return new Entity(type + ";\r\n boundary=\"" + boundary + "\"", new Header(), out.toString());
    }

    /** The part with its header, all of it in ASCII. */
    String text() {
        return text(new Header(), "");
    }

    /** The part with further fields in front and further parameters of its type. */
    String text(Header front, String parameters) {
        return new Header()
                        .and(front)
                        .plain("Content-Type", type + parameters)
                        .and(fields)
                        .text()
                + "\r\n" + content;
    }
}
