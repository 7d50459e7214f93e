// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.templates.text.ByteOrderMark;

/**
 * A mail, or a part of one, with its headers and its body as text: of several parts the first that is plain text and no
 * attachment. All else is passed over: attached files, other mails, and what only a browser shows as it is meant. A text
 * without headers is a body.
 */
final class MailBody {

    private static final int DEEPEST = 8;
    private static final Pattern HYPERTEXT = Pattern.compile(
            "\\s*+<(?:!doctype|html|head|body|meta|style|div|p|span|table|blockquote|pre)\\b",
            Pattern.CASE_INSENSITIVE);

    private final MailHeaders headers;
    private final Optional<String> plain;
    private final List<String> passedOver = new ArrayList<>();

    MailBody(String mail) {
        this(Decoding.lines(ByteOrderMark.without(mail)), 0, ContentType.PLAIN);
    }

    private MailBody(String mail, int depth, String usual) {
        this.headers = new MailHeaders(mail);
        ContentType type = ContentType.of(header("content-type"), usual);
        boolean bare = depth > 0 && mail.startsWith("\n");
        String text = mail.substring(bare ? 1 : headers.end());
        boolean unsure = headers.isBroken() && (depth > 0 || !headers.isEmpty());
        Optional<String> read = unsure ? passed(text) : read(text, type, depth);
        this.plain = isFile(type) ? read.flatMap(this::passed) : read;
    }

    private boolean isFile(ContentType type) {
        String disposition = header("content-disposition");
        return disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment")
                || ContentType.namesFile(disposition)
                || ContentType.namesFile(type.text());
    }

    private Optional<String> read(String text, ContentType type, int depth) {
        if (type.isOfSeveral()) {
            return type.boundary()
                    .filter(boundary -> depth < DEEPEST)
                    .map(boundary -> ofParts(text, boundary, type.usual(), depth))
                    .orElseGet(() -> passed(text));
        }
        String decoded = decoded(text, type);
        if (type.isMail() && depth < DEEPEST) {
            return new MailBody(decoded, depth + 1, ContentType.PLAIN)
                    .into(passedOver)
                    .flatMap(this::passed);
        }
        if (type.isSignature()) {
            return Optional.empty();
        }
        return type.isPlain() && !HYPERTEXT.matcher(decoded).lookingAt() ? Optional.of(decoded) : passed(decoded);
    }

    private String decoded(String text, ContentType type) {
        return headers.isEmpty() && Decoding.looksQuotedPrintable(text)
                ? Decoding.quotedPrintable(text, StandardCharsets.UTF_8)
                : Decoding.decoded(text, header("content-transfer-encoding"), type.charset());
    }

    /** The first part that is plain text; what stands around the parts belongs to none. */
    private Optional<String> ofParts(String text, String boundary, String usual, int depth) {
        Matcher line = Pattern.compile("(?m)^--" + Pattern.quote(boundary) + "(--)?[ \\t]*+(?:\\n|\\z)")
                .matcher(text);
        Optional<String> first = Optional.empty();
        int from = -1;
        boolean closed = false;
        int around = 0;
        while (!closed && line.find()) {
            if (from < 0) {
                passed(text.substring(0, line.start()));
            } else {
                first = part(text.substring(from, line.start()), usual, depth, first);
            }
            from = line.end();
            closed = line.group(1) != null;
            around = from;
        }
        if (from >= 0 && !closed) {
            return part(text.substring(from), usual, depth, first);
        }
        passed(text.substring(around));
        return first;
    }

    private Optional<String> part(String text, String usual, int depth, Optional<String> first) {
        Optional<String> read = new MailBody(text, depth + 1, usual).into(passedOver);
        if (first.isPresent()) {
            read.ifPresent(this::passed);
            return first;
        }
        return read;
    }

    private Optional<String> into(List<String> others) {
        others.addAll(passedOver);
        return plain;
    }

    private Optional<String> passed(String text) {
        if (!text.isBlank()) {
            passedOver.add(text);
        }
        return Optional.empty();
    }

    /** A header in one line; nothing if the mail has none of that name. */
    String header(String name) {
        return headers.get(name);
    }

    /** The body, decoded, with lines that end in a line feed; empty if the mail has none in plain text. */
    Optional<String> plain() {
        return plain;
    }

    /** What the mail holds beside its body, decoded. */
    List<String> passedOver() {
        return passedOver;
    }
}
