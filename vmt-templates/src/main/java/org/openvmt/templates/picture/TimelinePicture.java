// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;

/** Draws the embargo of a case on a line of time, and below it the days that were looked at, each with its verdict. */
final class TimelinePicture {

    private static final int WIDTH = 900;
    private static final int MARGIN = 24;
    private static final int AXIS = 560;
    private static final int ROW = 26;
    private static final int SIZE = Canvas.SIZE;

    private final CaseView view;
    private final DisclosureAnswer answer;
    private final Canvas canvas = new Canvas();

    TimelinePicture(CaseView view, DisclosureAnswer answer) {
        this.view = view;
        this.answer = answer;
    }

    String svg(Face face) {
        List<TimelineMoment> moments = TimelineMoment.of(view, answer);
        int y = face.draw(canvas, MARGIN, WIDTH) + 14;
        y = axis(moments, y);
        y = days(y + 18);
        return canvas.svg(WIDTH, y + MARGIN, face.title(), face.description(description(moments)));
    }

    /** The line of time; each moment has a row of its own, the latest uppermost, so that no leader crosses a text. */
    private int axis(List<TimelineMoment> moments, int top) {
        Instant first = moments.get(moments.size() - 1).at();
        Instant last = moments.get(0).at();
        boolean embargoed = view.caseFile().state().isPrivate()
                || view.caseFile().state().disclosure().openedAt().isPresent();
        Instant received = view.caseFile().state().reception().receivedAt();
        Optional<Instant> end = embargoed ? TimelineMoment.endOfEmbargo(view, answer) : Optional.empty();
        String words = !embargoed
                ? "No embargo: the report was public on arrival"
                : end.map(at -> "Embargo of " + days(Duration.between(received, at)))
                        .orElse("Embargo, no end in sight");
        canvas.text("head", MARGIN, top, words);
        int line = top + 26;
        if (embargoed) {
            int from = x(received, first, last);
            int to = end.map(at -> x(at, first, last)).orElse(MARGIN + AXIS);
            canvas.rect("external", from, line - 8, Math.max(2, to - from), 16, 3);
        }
        canvas.arrow("wire", "tip", MARGIN, line, MARGIN + AXIS + 24, line);
        int y = line + 30;
        for (TimelineMoment moment : moments) {
            int x = x(moment.at(), first, last);
            boolean disclosure = moment.what().startsWith("disclosure");
            canvas.line("thin", x, line, x, y - 10);
            canvas.line("thin", x, y - 4, x + 8, y - 4).line("thin", x, y - 10, x, y - 4);
            canvas.dot(disclosure ? "strongtip" : "tip", x, line, 5);
            canvas.text(disclosure ? "bold" : "", x + 12, y, moment.what() + ", " + Wording.of(moment.at()));
            y += 22;
        }
        return y;
    }

    private int days(int top) {
        canvas.text("head", MARGIN, top, answer.refused() ? "No date to decide" : "Days looked at, in UTC");
        int y = top + 12;
        for (CandidateDay day : answer.days()) {
            y = row(day, y);
        }
        y = beside("nearest before the window", answer.nearestBefore(), y);
        y = beside("nearest after the window", answer.nearestAfter(), y);
        for (Reason note : answer.notes()) {
            if (Discretion.mayNameRules(view)) {
                List<String> lines =
                        Lettering.wrap(note.rule() + ": " + note.sentence(), WIDTH - 2 * MARGIN, SIZE, false);
                canvas.text("soft", MARGIN, y + 18, lines);
                y += lines.size() * Canvas.LINE + 4;
            }
        }
        return y;
    }

    private int beside(String what, Optional<CandidateDay> day, int y) {
        if (day.isEmpty() || answer.days().contains(day.orElseThrow())) {
            return y;
        }
        canvas.text("soft", MARGIN, y + 18, what);
        return row(day.orElseThrow(), y + 22);
    }

    private int row(CandidateDay day, int y) {
        boolean recorded = view.caseFile()
                .state()
                .disclosure()
                .date()
                .filter(day.instant()::equals)
                .isPresent();
        boolean proposed = answer.date().filter(day.instant()::equals).isPresent();
        int foot = y + 18;
        canvas.open(Wording.of(day.date()) + ": " + Discretion.verdict(view, day) + reasons(day));
        if (recorded || proposed) {
            canvas.rect("band", MARGIN, y, WIDTH - 2 * MARGIN, ROW, 4);
        }
        DayMark.of(view, day).draw(canvas, MARGIN + 16, y + 13);
        String ink = recorded || proposed ? "bold" : "";
        canvas.text(ink, MARGIN + 36, foot, Wording.of(day.date()));
        canvas.text("soft", MARGIN + 170, foot, day.businessDay() > 0 ? "business day " + day.businessDay() : "");
        canvas.text(ink, MARGIN + 290, foot, Discretion.verdict(view, day));
        canvas.text("soft", MARGIN + 500, foot, rules(day));
        canvas.text("bold", MARGIN + 680, foot, recorded ? "the recorded date" : proposed ? "proposed" : "");
        canvas.close();
        return y + ROW;
    }

    private String rules(CandidateDay day) {
        return Discretion.mayNameRules(view)
                ? day.reasons().stream().map(Reason::rule).distinct().limit(3).collect(Collectors.joining(", "))
                : "";
    }

    private String reasons(CandidateDay day) {
        return Discretion.mayNameRules(view)
                ? day.reasons().stream()
                        .map(reason -> "; " + reason.rule() + ": " + reason.sentence())
                        .collect(Collectors.joining())
                : "";
    }

    private String description(List<TimelineMoment> moments) {
        StringBuilder words = new StringBuilder();
        for (int i = moments.size() - 1; i >= 0; i--) {
            words.append(moments.get(i).what())
                    .append(' ')
                    .append(Wording.of(moments.get(i).at()))
                    .append("; ");
        }
        answer.days()
                .forEach(day -> words.append(Wording.of(day.date()))
                        .append(": ")
                        .append(Discretion.verdict(view, day))
                        .append("; "));
        return words.toString().strip();
    }

    private static String days(Duration duration) {
        long days = duration.toDays();
        long hours = duration.toHoursPart();
        return (days == 1 ? "1 day" : days + " days")
                + (hours == 0 ? "" : hours == 1 ? " and 1 hour" : " and " + hours + " hours");
    }

    private static int x(Instant at, Instant first, Instant last) {
        long whole = Math.max(1, Duration.between(first, last).toSeconds());
        return MARGIN + 8 + (int) (Duration.between(first, at).toSeconds() * (AXIS - 16) / whole);
    }
}
