// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;

/** Something that happened or will happen to a case, at an instant. */
record TimelineMoment(Instant at, String what) {

    private static final String OF_THE_PICTURE = "as of";

    /** The latest first. */
    static List<TimelineMoment> of(CaseView view, DisclosureAnswer answer) {
        CaseState state = view.caseFile().state();
        DisclosureState disclosure = state.disclosure();
        List<TimelineMoment> moments = new ArrayList<>();
        moments.add(new TimelineMoment(state.reception().receivedAt(), "received"));
        disclosure.roundBegan().ifPresent(at -> moments.add(new TimelineMoment(at, "stakeholders notified")));
        if (!Discretion.isNeeded(view)) {
            disclosure.leakedAt().ifPresent(at -> moments.add(new TimelineMoment(at, "leaked")));
        }
        disclosure.openedAt().ifPresent(at -> moments.add(new TimelineMoment(at, "opened")));
        disclosure
                .date()
                .ifPresentOrElse(
                        at -> moments.add(new TimelineMoment(
                                at, disclosure.openedBeforeDate() ? "disclosure, no longer due" : "disclosure")),
                        () -> answer.proposed()
                                .map(CandidateDay::instant)
                                .ifPresent(at -> moments.add(new TimelineMoment(at, "disclosure, proposed"))));
        moments.add(new TimelineMoment(view.clearance().at(), OF_THE_PICTURE));
        moments.sort(Comparator.comparing(TimelineMoment::at)
                .reversed()
                .thenComparing(Comparator.comparing(TimelineMoment::what)));
        return moments;
    }

    /** Whether this is the instant that the picture shows. */
    boolean isOfThePicture() {
        return what.equals(OF_THE_PICTURE);
    }

    /** When the embargo ends: at the opening, else at the disclosure; empty if there is none, or no end is in sight. */
    static Optional<Instant> endOfEmbargo(CaseView view, DisclosureAnswer answer) {
        DisclosureState disclosure = view.caseFile().state().disclosure();
        return disclosure.openedAt().or(disclosure::date).or(answer::date);
    }
}
