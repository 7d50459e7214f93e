// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;

/** Reads the answer of the CNA line by line: what is quoted is the request, what is not is the answer. */
final class AnswerReader {

    private static final Pattern TICKET = Pattern.compile("\\[(scr[0-9]{1,12})]", Pattern.CASE_INSENSITIVE);
    private static final Pattern USE = Pattern.compile(
            "Use\\s++(CVE-[^\\s,]++(?:(?:\\s*+,|\\s++and|,\\s*+and)\\s++CVE-[^\\s,]++)*+)(.*+)", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("CVE-[0-9A-Za-z?-]++");
    private static final Pattern MORE = Pattern.compile("\\s*+(?:for\\s.*+)?", Pattern.DOTALL);

    private final List<Finding> findings = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Set<CveId> seen = new HashSet<>();
    private final List<String> request = new ArrayList<>();
    private final MailBody mail;
    private boolean answered;
    private boolean unquoted;

    AnswerReader(String mail) {
        this.mail = new MailBody(mail);
    }

    CnaAnswer answer() {
        List<QuotedLine> lines = Armour.inner(QuotedLine.of(mail.body()), findings);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).written()).append('\n');
            read(
                    lines.get(i),
                    new Place(i + 1, 1),
                    i > 0 && lines.get(i - 1).text().isBlank());
        }
        if (assignments.isEmpty()) {
            findings.add(Finding.of(
                    Level.ERROR, "ANSWER-NONE", "", "the answer assigns no CVE id, expected a line Use CVE-YYYY-N…"));
        }
        return ImmutableCnaAnswer.builder()
                .ticket(ticket())
                .assignments(assignments)
                .text(text.toString())
                .findings(findings)
                .build();
    }

    private Optional<String> ticket() {
        Matcher ticket = TICKET.matcher(EncodedWords.decoded(mail.header("subject")));
        if (!ticket.find()) {
            findings.add(
                    Finding.of(Level.NOTE, "ANSWER-TICKET", "ticket", "no subject names a ticket, expected [scr…]"));
            return Optional.empty();
        }
        return Optional.of(ticket.group(1).toLowerCase(Locale.ROOT));
    }

    private void read(QuotedLine line, Place place, boolean apart) {
        Matcher use = USE.matcher(line.text().strip());
        if (line.depth() > 0) {
            if (use.matches()) {
                doubt(
                        Level.WARNING,
                        "ANSWER-QUOTED",
                        place,
                        "this is quoted: the request or an earlier answer says it");
            }
            keep(line.below(1));
        } else if (use.matches() && !(unquoted && !apart)) {
            assign(use, place);
        } else {
            beginUnquoted(line.text());
            if (unquoted) {
                keep(line.text());
            }
        }
    }

    /** Some mail programs drop the marks of quotation; the labels of the request still show it. */
    private void beginUnquoted(String line) {
        boolean label = EchoLines.isLabel(line) && CnaEcho.LABELS.contains(line.substring(1, line.indexOf(']')));
        if (label && (answered || !unquoted)) {
            unquoted = true;
            if (answered) {
                request.clear();
                answered = false;
            }
        } else if (answered) {
            unquoted = false;
        }
    }

    private void keep(String line) {
        if (answered) {
            request.clear();
            answered = false;
        }
        request.add(line);
    }

    private void assign(Matcher use, Place place) {
        boolean certain = MORE.matcher(use.group(2)).matches();
        if (unquoted) {
            doubt(
                    Level.WARNING,
                    "ANSWER-UNQUOTED",
                    place,
                    "the request above is not quoted: see that it does not say this itself");
        }
        if (!certain) {
            doubt(
                    Level.ERROR,
                    "ANSWER-UNCLEAR",
                    place,
                    "this is more than an assignment, and nothing is taken from it");
        }
        Matcher ids = ID.matcher(use.group(1));
        while (certain && ids.find()) {
            id(ids.group(), place);
        }
        answered = true;
    }

    private void id(String text, Place place) {
        try {
            CveId id = CveId.parse(text);
            if (seen.add(id)) {
                assignments.add(ImmutableAssignment.builder()
                        .id(id)
                        .place(place)
                        .request(request())
                        .build());
            } else {
                doubt(Level.NOTE, "ANSWER-TWICE", place, "the id is assigned above, too");
            }
        } catch (InvalidValueException e) {
            doubt(Level.ERROR, "ANSWER-ID", place, e.problems().get(0).message());
        }
    }

    private Optional<CnaEcho> request() {
        CnaEcho echo = CnaEcho.read(String.join("\n", request)).echo();
        return echo.fields().isEmpty() ? Optional.empty() : Optional.of(echo);
    }

    private void doubt(Level level, String id, Place place, String sentence) {
        findings.add(Finding.of(level, id, "ids", sentence).at(place));
    }
}
