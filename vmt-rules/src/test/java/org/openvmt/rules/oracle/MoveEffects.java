// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import static org.openvmt.core.taxonomy.TaskStatus.INVALID;
import static org.openvmt.core.taxonomy.TaskStatus.WONT_FIX;

import java.util.Set;
import java.util.TreeSet;
import org.openvmt.rules.oracle.MoveOracle.Fact;
import org.openvmt.rules.oracle.MoveOracle.Situation;

/** What a granted move brings with it, in plain Java (section 5 of the process). */
final class MoveEffects {

    private MoveEffects() {}

    static Set<String> of(Situation s) {
        Set<String> effects = new TreeSet<>();
        boolean opens = s.isPrivate() && !s.holds(Fact.DUPLICATE) && !s.holds(Fact.FOREIGN_EMBARGO);
        if (s.holds(Fact.STRUCK_UNTOLD)) {
            effects.add("CVE-4 TELL_WARNED_PARTIES");
        }
        switch (s.to()) {
            case OPINION -> add(effects, "TR-04 SUBSCRIBE_CORE_REVIEWERS", !s.holds(Fact.REVIEWERS_ON));
            case IN_PROGRESS -> {
                add(effects, "CVE-1 RECORD_ASSIGNED_CVE", s.idsAsked() == 0 && s.idsGiven() > 0);
                boolean onRecord = s.idsAsked() > 0 || s.holds(Fact.DECLINED);
                add(effects, "TR-10 SEND_CVE_REQUEST", !onRecord && s.idsGiven() == 0);
            }
            case FIX_COMMITTED -> {
                add(effects, "CVE-2 TITLE_WITHOUT_CVE", s.holds(Fact.DECLINED) && s.idsGiven() == 0);
                add(effects, "TR-12 DRAFT_ADVISORY", !s.isPrivate());
            }
            case WONT_FIX -> {
                add(effects, "TR-07 OPEN_REPORT", opens);
                add(effects, "TR-07 OFFER_SECURITY_TAG", s.isOf("D") && !s.holds(Fact.TAG_OFFERED));
            }
            case INVALID -> {
                add(effects, "TR-08 OPEN_REPORT", opens);
                add(effects, "TR-15 HAND_TO_ORIGINAL", s.holds(Fact.DUPLICATE) && !s.holds(Fact.HANDED_OVER));
            }
            case INCOMPLETE -> add(effects, "TR-14 SET_CLASS_ASIDE", s.comesFrom(WONT_FIX, INVALID));
            default -> {}
        }
        return effects;
    }

    private static void add(Set<String> effects, String effect, boolean due) {
        if (due) {
            effects.add(effect);
        }
    }
}
