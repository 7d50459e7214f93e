// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;

/** The armour around a signed text. */
final class Armour {

    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    static final String ENCRYPTED = "-----BEGIN PGP MESSAGE-----";
    private static final String DASH = "- ";

    private Armour() {}

    /**
     * The lines that are signed, without the dashes that armour adds; all lines if nothing is signed in clear. What is
     * signed in a mail that another one forwards is quoted.
     */
    static List<QuotedLine> inner(List<QuotedLine> lines, List<Finding> findings) {
        if (index(lines, ENCRYPTED, 0) < lines.size()) {
            findings.add(encrypted());
        }
        int begin = index(lines, SIGNED, 0);
        if (begin == lines.size()) {
            return lines.subList(0, index(lines, SIGNATURE, 0));
        }
        int from = begin + 1;
        while (from < lines.size() && !lines.get(from).text().isBlank()) {
            from++;
        }
        int end = index(lines, SIGNATURE, from);
        boolean outside = uses(lines.subList(0, begin)) || uses(lines.subList(end, lines.size()));
        if (outside) {
            findings.add(Finding.of(
                    Level.WARNING,
                    "ANSWER-UNSIGNED",
                    "ids",
                    "an id stands outside of what is signed; it is not taken"));
        }
        boolean forwarded = Quotation.opens(lines.subList(0, begin));
        List<QuotedLine> inner = new ArrayList<>();
        for (QuotedLine line : lines.subList(Math.min(from + 1, end), end)) {
            boolean dashed = line.depth() == 0 && line.text().startsWith(DASH);
            String text = dashed ? line.text().substring(DASH.length()) : line.text();
            inner.add(new QuotedLine(line.depth() + (forwarded ? 1 : 0), text, dashed ? text : line.written()));
        }
        return inner;
    }

    static Finding encrypted() {
        return Finding.of(Level.ERROR, "ANSWER-ENCRYPTED", "", "a part is encrypted, expected it in clear");
    }

    private static boolean uses(List<QuotedLine> lines) {
        return lines.stream().anyMatch(line -> UseLine.of(line.text()).isPresent());
    }

    private static int index(List<QuotedLine> lines, String mark, int from) {
        int at = from;
        while (at < lines.size()
                && !(lines.get(at).depth() == 0 && lines.get(at).text().strip().equals(mark))) {
            at++;
        }
        return at;
    }
}
