// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.people.Role;
import org.openvmt.rules.decide.MoveAnswer.Announcement;
import org.openvmt.rules.fact.Effect;

/** The effects that granted moves announced and that nobody has recorded so far. */
final class OwedEffects {

    private final Map<Effect, Announcement> owed = new LinkedHashMap<>();

    void announce(List<Announcement> announcements) {
        announcements.forEach(announcement -> owed.put(announcement.effect(), announcement));
    }

    /** What is owed in a state; what is on record by then is forgotten. */
    List<Announcement> in(CaseState state) {
        owed.keySet().removeIf(effect -> isOnRecord(effect, state));
        return List.copyOf(owed.values());
    }

    private static boolean isOnRecord(Effect effect, CaseState state) {
        return switch (effect) {
            case SUBSCRIBE_CORE_REVIEWERS -> state.reception().subscribed(Role.CORE_REVIEWER);
            case SEND_CVE_REQUEST -> state.cve().requested() > 0 || state.cve().isSettled();
            case DRAFT_ADVISORY -> !state.disclosure().published().isEmpty();
            case OPEN_REPORT -> !state.isPrivate();
            case OFFER_SECURITY_TAG -> state.closing().tagOffered();
            case HAND_TO_ORIGINAL -> state.reception().handedToOriginal();
            case SET_CLASS_ASIDE -> state.reception().reportClass().isEmpty();
            case RECORD_ASSIGNED_CVE -> !state.cve().ids().isEmpty();
            case TITLE_WITHOUT_CVE -> state.cve().retitled();
            case TELL_WARNED_PARTIES -> state.disclosure().told().containsKey(Notice.CVE_STRUCK);
        };
    }
}
