// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.embargo.DisclosureQuestion;
import org.openvmt.core.embargo.ListLimit;
import org.openvmt.core.embargo.ListRefusal;
import org.openvmt.core.people.Terms;
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
                .limits(limits)
                .terms(caseFile.state().reception().terms())
                .wanted(disclosure.date())
                .build();
    }

    /** The lists of the profile without those that the reporter's terms keep out (EXT-12). */
    static List<StakeholderList> listsToNotify(CaseFile caseFile, TeamProfile profile) {
        Terms terms = caseFile.state().reception().terms();
        return profile.stakeholderLists().stream()
                .filter(list -> !terms.keepOut(list.address().toString()) && !terms.keepOut(list.name()))
                .toList();
    }

    /** Lists that know of the case and whose limit the recorded date, since moved, no longer keeps (DATE-7). */
    static Set<MailAddress> outOfReach(PolicyGround ground, CaseFile caseFile, Instant at) {
        DisclosureState disclosure = caseFile.state().disclosure();
        if (!caseFile.state().isPrivate()
                || disclosure.date().isEmpty()
                || disclosure.firstNotified().isEmpty()) {
            return Set.of();
        }
        Instant notification = disclosure.roundBegan().orElse(at);
        return DisclosureDecision.of(ground.rules(), of(ground, caseFile, notification)).outcome().wanted().stream()
                .flatMap(day -> day.refusedLists().stream())
                .filter(ListRefusal::alreadyTold)
                .map(ListRefusal::list)
                .collect(Collectors.toSet());
    }

    /** Why section 8 does not accept the recorded date; a notified list that refuses it is among the reasons. */
    static List<Reason> objections(PolicyGround ground, CaseFile caseFile, Instant at) {
        DisclosureState disclosure = caseFile.state().disclosure();
        Instant notification = disclosure.roundBegan().orElse(at);
        DisclosureAnswer answer = DisclosureDecision.of(ground.rules(), of(ground, caseFile, notification))
                .outcome();
        List<Reason> objections = new ArrayList<>(answer.objections());
        answer.wanted().map(CandidateDay::refusedLists).orElse(List.of()).stream()
                .filter(refusal -> disclosure.notified().containsKey(refusal.list()))
                .forEach(refusal -> objections.add(refusal.reason()));
        return objections.stream().distinct().toList();
    }
}
