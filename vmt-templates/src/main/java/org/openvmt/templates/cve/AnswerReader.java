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

/**
 * Reads the answer of the CNA line by line: what is quoted is the request, what is not is the answer. What is in doubt is
 * reported, and no id is taken from it.
 */
final class AnswerReader {

    private static final Pattern TICKET = Pattern.compile("\\[(scr[0-9]{1,12})]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("[.!][*_`]*+\\s*+$");

    private final List<Finding> findings = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Set<CveId> seen = new HashSet<>();
    private final AnsweredRequest request = new AnsweredRequest();
    private final MailBody mail;
    private final List<QuotedLine> lines;
    /** The line of the last separator with a label below it: up to there, separators belong to a request. */
    private final int lastAnnouncement;

    private int lastTaken = -1;
    private boolean open;

    AnswerReader(String mail) {
        this.mail = new MailBody(mail);
        findings.addAll(PassedOver.findings(this.mail));
        this.lines =
                Quotation.marked(Armour.inner(QuotedLine.of(this.mail.plain().orElse("")), findings));
        this.lastAnnouncement = lastAnnouncement(
                lines.stream().map(line -> line.depth() > 0 ? "" : line.text()).toList());
    }

    private static int lastAnnouncement(List<String> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && EchoLines.announced(lines, last) < 0) {
            last--;
        }
        return last;
    }

    CnaAnswer answer() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).written()).append('\n');
            read(i);
        }
        if (assignments.isEmpty()) {
            boolean none = findings.isEmpty();
            findings.add(Finding.of(
                    Level.ERROR,
                    none ? "ANSWER-NONE" : "ANSWER-UNREAD",
                    "",
                    none
                            ? "the answer assigns no CVE id, expected a line Use CVE-YYYY-N…"
                            : "no CVE id is taken, but the answer may assign one: somebody has to read it"));
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

    private void read(int at) {
        QuotedLine line = lines.get(at);
        Optional<UseLine> use = UseLine.of(line.text());
        if (line.depth() > 0) {
            if (use.isPresent()) {
                doubt(Level.WARNING, "ANSWER-QUOTED", at, "this is quoted: the request or an earlier answer says it");
            }
            request.keep(line.below(1));
        } else if (open && use.isPresent()) {
            doubt(
                    Level.ERROR,
                    "ANSWER-WITHIN",
                    at,
                    "this stands in or below a request that is not quoted, and nothing is taken from it; expected a"
                            + " line of 42 hyphens below the request");
            request.keep(line.text());
        } else if (use.isPresent()) {
            assign(use.get(), at);
        } else {
            pass(line.text(), at);
        }
    }

    /** Some mail programs drop the marks of quotation; the labels of the request still show it. */
    private void pass(String line, int at) {
        if (isLabel(line.strip())) {
            request.keepUnquoted(line.strip());
            open = true;
        } else if (open && EchoLines.isSeparator(line) && at > lastAnnouncement) {
            open = false;
        } else if (open) {
            request.keep(line);
        } else if (UseLine.mentions(line)) {
            doubt(Level.WARNING, "ANSWER-MENTION", at, "this names an id, but is no assignment that can be read");
        }
    }

    private static boolean isLabel(String line) {
        return EchoLines.isLabel(line) && CnaEcho.LABELS.contains(line.substring(1, line.indexOf(']')));
    }

    private void assign(UseLine use, int at) {
        if (request.isUnquoted()) {
            doubt(
                    Level.WARNING,
                    "ANSWER-UNQUOTED",
                    at,
                    "the request above is not quoted: see that it does not say this itself");
        }
        if (!use.certain()) {
            doubt(Level.ERROR, "ANSWER-UNCLEAR", at, "this is more than an assignment, and nothing is taken from it");
        } else if (!isApart(at)) {
            doubt(
                    Level.ERROR,
                    "ANSWER-INLINE",
                    at,
                    "this may be part of a sentence or of a quotation, and nothing is taken from it; expected a blank"
                            + " line above and below");
        } else {
            if (use.mended()) {
                doubt(Level.NOTE, "ANSWER-MENDED", at, "an id is not written CVE-YYYY-N…; it is taken for one");
            }
            use.ids().forEach(id -> id(id, new Place(at + 1, 1)));
            lastTaken = at;
        }
        request.answer();
    }

    /** Whether an assignment begins a paragraph, or stands below another one, and no sentence runs on below it. */
    private boolean isApart(int at) {
        boolean begins = at == 0 || lastTaken == at - 1 || isBlank(lines.get(at - 1));
        if (!begins || at + 1 == lines.size() || isBlank(lines.get(at + 1))) {
            return begins;
        }
        QuotedLine next = lines.get(at + 1);
        boolean ended = SENTENCE.matcher(lines.get(at).text()).find();
        return next.depth() == 0 && (ended || UseLine.of(next.text()).isPresent());
    }

    private static boolean isBlank(QuotedLine line) {
        return line.depth() == 0 && line.text().isBlank();
    }

    private void id(String text, Place place) {
        try {
            CveId id = CveId.parse(text);
            if (seen.add(id)) {
                assignments.add(ImmutableAssignment.builder()
                        .id(id)
                        .place(place)
                        .request(request.read())
                        .build());
            } else {
                doubt(Level.NOTE, "ANSWER-TWICE", place, "the id is assigned above, too");
            }
        } catch (InvalidValueException e) {
            doubt(Level.ERROR, "ANSWER-ID", place, e.problems().get(0).message());
        }
    }

    private void doubt(Level level, String id, int at, String sentence) {
        doubt(level, id, new Place(at + 1, 1), sentence);
    }

    private void doubt(Level level, String id, Place place, String sentence) {
        findings.add(Finding.of(level, id, "ids", sentence).at(place));
    }
}
