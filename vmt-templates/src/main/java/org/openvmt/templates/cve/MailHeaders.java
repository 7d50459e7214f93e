// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers of a mail or of a part of one: the lines up to the first that is empty, if all of them are headers or one
 * tells of what type the mail is.
 */
final class MailHeaders {

    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*+):(.*+)", Pattern.DOTALL);
    /** What a mailbox writes above each of its mails. */
    private static final Pattern POSTMARK = Pattern.compile(">?From \\S++ .*?[0-9]:[0-9]{2}.*+\n");

    private static final String TYPE = "content-type";

    private final Map<String, StringBuilder> headers = new HashMap<>();
    private final int end;
    private final boolean begun;
    private boolean broken;

    MailHeaders(String mail) {
        Matcher postmark = POSTMARK.matcher(mail);
        int from = postmark.lookingAt() ? postmark.end() : 0;
        int read = read(mail, from);
        this.begun = !headers.isEmpty();
        boolean stands = read > 0 && begun && (!broken || headers.containsKey(TYPE));
        if (!stands) {
            headers.clear();
        }
        this.end = stands ? read : 0;
    }

    /** Reads the headers, and answers where the body begins; 0 if the text ends before. */
    private int read(String mail, int from) {
        int at = from;
        StringBuilder last = new StringBuilder();
        while (at < mail.length()) {
            int feed = mail.indexOf('\n', at);
            String line = mail.substring(at, feed < 0 ? mail.length() : feed);
            at += line.length() + 1;
            if (line.isEmpty()) {
                return at;
            }
            Matcher header = HEADER.matcher(line);
            if (Character.isWhitespace(line.charAt(0)) && !headers.isEmpty()) {
                last.append(' ').append(line.strip());
            } else if (header.matches()) {
                last = new StringBuilder(header.group(2).strip());
                headers.putIfAbsent(header.group(1).toLowerCase(Locale.ROOT), last);
            } else {
                broken = true;
            }
        }
        return 0;
    }

    /** A header in one line; nothing if there is none of that name. */
    String get(String name) {
        return headers.getOrDefault(name, new StringBuilder()).toString();
    }

    boolean isEmpty() {
        return headers.isEmpty();
    }

    /** Whether a line among them is none, so that it cannot be told where the body begins. */
    boolean isBroken() {
        return begun && broken;
    }

    /** Where the body begins. */
    int end() {
        return end;
    }
}
