// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a mail.
 *
 * @param depth how often it is quoted
 * @param text what stands behind the marks of quotation
 * @param written the whole of it
 */
record QuotedLine(int depth, String text, String written) {

    private static final String MARK = ">";

    /** The lines of a body; a body that is quoted as a whole loses the marks around it. */
    static List<QuotedLine> of(String body) {
        List<String> lines = EchoLines.of(body);
        int around = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> of(line, 0).depth())
                .min()
                .orElse(0);
        List<QuotedLine> read = new ArrayList<>();
        lines.forEach(line -> read.add(of(line, around)));
        return read;
    }

    private static QuotedLine of(String line, int around) {
        int at = 0;
        int written = 0;
        int depth = 0;
        while (line.startsWith(MARK, at)) {
            at += line.startsWith(" ", at + 1) ? 2 : 1;
            depth++;
            written = depth == around ? at : written;
        }
        return new QuotedLine(Math.max(0, depth - around), line.substring(at), line.substring(written));
    }

    /** The line, quoted once more than its marks say. */
    QuotedLine deeper() {
        return new QuotedLine(depth + 1, text, written);
    }

    /** The line without some of its marks of quotation. */
    String below(int marks) {
        return marks >= depth ? text : "> ".repeat(depth - marks) + text;
    }
}
