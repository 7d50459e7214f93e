// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.embargo.ListRefusal;
import org.openvmt.core.people.Terms;
import org.openvmt.core.profile.HolidayRules;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.MailAddress;

/** Puts the questions of a case to the decision on disclosure dates. */
public final class DateQuestions {

    private DateQuestions() {}

    /**
     * The question for a case: what dates a notification at an instant allows, the recorded date among them.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param notification when the lists are notified, or were
     * @return the question
     */
    public static DisclosureQuestion of(PolicyGround ground, CaseFile caseFile, Instant notification) {
        DisclosureState disclosure = caseFile.state().disclosure();
        List<ListLimit> limits = new ArrayList<>();
        for (StakeholderList list : listsToNotify(caseFile, ground.profile())) {
            list.longestEmbargo().ifPresent(longest -> {
                ListLimit.Builder limit =
                        ListLimit.builder().list(list.address()).longestEmbargo(longest);
                Instant first = disclosure.firstNotified().get(list.address());
                if (first != null) {
                    limit.firstNotification(first);
                }
                limits.add(limit.build());
            });
        }
        return DisclosureQuestion.builder()
                .privateReport(caseFile.state().isPrivate())
                .notification(notification)
                .window(ground.profile().window())
                .calendar(ground.holidays())
                .countries(
                        ground.profile().holidays().map(HolidayRules::countries).orElse(Set.of()))
                .limits(limits)
                .terms(caseFile.state().reception().terms())
                .announced(disclosure.announced().filter(date -> isMoved(disclosure, notification)))
                .wanted(disclosure.date())
                .build();
    }

    /** Whether the announced date no longer holds, or is to be announced in a new round (DATE-11). */
    private static boolean isMoved(DisclosureState disclosure, Instant notification) {
        return disclosure
                .roundBegan()
                .filter(began -> !notification.isAfter(began))
                .isEmpty();
    }

    /** The lists of the profile without those that the reporter's terms keep out (EXT-12). */
    static List<StakeholderList> listsToNotify(CaseFile caseFile, TeamProfile profile) {
        Terms terms = caseFile.state().reception().terms();
        return profile.stakeholderLists().stream()
                .filter(list -> !terms.keepOut(list.address().toString()) && !terms.keepOut(list.name()))
                .toList();
    }

    /**
     * From when on a list that knows nothing of the case accepts the recorded date: a notification at that instant or
     * later keeps its longest embargo (DATE-7, DATE-8).
     *
     * @param list the list
     * @param disclosure what is on record
     * @return the date less the longest embargo; empty without a date or a limit, or if the list knows of the case, so
     *     that its limit runs already
     */
    public static Optional<Instant> acceptsFrom(StakeholderList list, DisclosureState disclosure) {
        return disclosure.firstNotified().containsKey(list.address())
                ? Optional.empty()
                : disclosure.date().flatMap(date -> list.longestEmbargo().map(date::minus));
    }

    /**
     * What section 8 has against the recorded date, from the notification of it, or as if it were notified at an instant.
     *
     * @param ground what the team decides by
     * @param caseFile the case
     * @param at the instant
     * @return in a stable order; empty if the date is accepted, if none is recorded, and for a public report
     */
    public static List<Reason> objections(PolicyGround ground, CaseFile caseFile, Instant at) {
        DisclosureState disclosure = caseFile.state().disclosure();
        return caseFile.state().isPrivate() && disclosure.date().isPresent()
                ? recorded(ground, caseFile, at)
                        .objections(disclosure.notified().keySet())
                : List.of();
    }

    /**
     * Objections with their rules in front, as facts have them.
     *
     * @param objections what section 8 has against a date
     * @return a line for each, in their order
     */
    public static List<String> inWords(List<Reason> objections) {
        return objections.stream()
                .map(reason -> reason.rule() + ": " + reason.sentence())
                .toList();
    }

    /** What section 8 says to the recorded date, from the notification of it, or as if it were notified at an instant. */
    static DisclosureAnswer recorded(PolicyGround ground, CaseFile caseFile, Instant at) {
        Instant notification = caseFile.state().disclosure().roundBegan().orElse(at);
        return DisclosureDecision.of(ground.rules(), of(ground, caseFile, notification))
                .outcome();
    }

    /** Lists that know of the case and whose limit the recorded date, since moved, no longer keeps (DATE-7). */
    static Set<MailAddress> outOfReach(DisclosureAnswer recorded) {
        return recorded.wanted().stream()
                .flatMap(day -> day.refusedLists().stream())
                .filter(ListRefusal::alreadyTold)
                .map(ListRefusal::list)
                .collect(Collectors.toSet());
    }
}
