// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;

/** Writes the timeline of a case as a Mermaid Gantt chart. */
final class TimelineMermaid {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private TimelineMermaid() {}

    static String of(CaseView view, DisclosureAnswer answer, Face face) {
        StringBuilder out = new StringBuilder(face.gantt(view))
                .append("dateFormat YYYY-MM-DD HH:mm\naxisFormat %m-%d\nsection In UTC\n");
        List<TimelineMoment> moments = TimelineMoment.of(view, answer);
        Instant received = view.caseFile().state().reception().receivedAt();
        boolean isPrivate = view.caseFile().state().isPrivate();
        boolean wasPrivate =
                isPrivate || view.caseFile().state().disclosure().openedAt().isPresent();
        if (wasPrivate) {
            TimelineMoment.endOfEmbargo(view, answer)
                    .filter(end -> end.isAfter(received))
                    .ifPresent(end -> out.append("Embargo :crit, ")
                            .append(MINUTE.format(received))
                            .append(", ")
                            .append(MINUTE.format(end))
                            .append('\n'));
        }
        for (int i = moments.size() - 1; i >= 0; i--) {
            out.append(Markup.mermaid(words(moments.get(i), view))).append(" :milestone, ");
            out.append(MINUTE.format(moments.get(i).at())).append(", 0m\n");
        }
        if (!answer.days().isEmpty()) {
            out.append("section Days\n");
            answer.days().forEach(day -> out.append(day(view, day)));
        }
        return out.toString();
    }

    /** The instant of the picture says where the case stands, since the title has no room for it. */
    private static String words(TimelineMoment moment, CaseView view) {
        return moment.isOfThePicture()
                ? moment.what() + " " + Wording.of(moment.at()) + ", " + view.standing()
                : moment.what();
    }

    private static String day(CaseView view, CandidateDay day) {
        LocalDate date = day.date();
        return Markup.mermaid(Wording.of(date) + ", " + Discretion.verdict(view, day)) + " :"
                + DayMark.of(view, day).tag() + date + " 00:00, 1d\n";
    }
}
