// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.value.MailAddress;

/** Shows a decision on a disclosure date: every day that was looked at with its verdict, and the choice. */
public final class Days {

    private final Transcript transcript;

    /**
     * Shows into a transcript.
     *
     * @param transcript where to
     */
    public Days(Transcript transcript) {
        this.transcript = transcript;
    }

    /**
     * Shows one decision.
     *
     * @param decision on a disclosure date
     * @param told the lists that were notified of the date on record
     */
    public void show(Decision<DisclosureAnswer> decision, Set<MailAddress> told) {
        DisclosureAnswer answer = decision.outcome();
        List<Reason> objections = answer.objections(told);
        String label = "days";
        for (CandidateDay day : answer.days()) {
            transcript.item(label, line(day));
            day.reasons().forEach(reason -> transcript.part(Words.of(reason)));
            label = "";
        }
        answer.proposed().ifPresent(day -> transcript.item("proposed", line(day)));
        answer.nearestBefore().ifPresent(day -> transcript.item("before", line(day)));
        answer.nearestAfter().ifPresent(day -> transcript.item("after", line(day)));
        answer.wanted()
                .ifPresent(day -> transcript.item(
                        "recorded", day.instant() + (objections.isEmpty() ? ", accepted" : ", not accepted")));
        show("against it", objections);
        show("decided by", decision.reasons());
    }

    private void show(String label, List<Reason> reasons) {
        String shown = label;
        for (Reason reason : reasons) {
            transcript.item(shown, Words.of(reason));
            shown = "";
        }
    }

    private static String line(CandidateDay day) {
        String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        String count = day.businessDay() > 0 ? ", business day " + day.businessDay() : "";
        return weekday + " " + day.date() + count + ": " + Words.of(day.verdict());
    }
}
