// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Role;

/** Whether one party may know, in plain Java (EXT-1 to EXT-7, EXT-10, EXT-12). */
public final class KnowledgeOracle {

    /** Who asks, and what is on record about the asker. */
    public record Asker(
            Role role,
            Extent extent,
            boolean known,
            boolean employsMember,
            boolean toldItself,
            boolean excluded,
            boolean delayEscalated) {}

    /** Granted with the rules that admit, or refused with the rules that keep out. */
    public record Answer(boolean granted, Set<String> rules) {}

    private KnowledgeOracle() {}

    /** What is to be said to the asker. */
    public static Answer answer(Asker asker) {
        Set<String> refusals = refusals(asker);
        Set<String> rules = new TreeSet<>();
        if (!asker.extent().admits(Audience.EVERYONE)) {
            return refusals.isEmpty() ? new Answer(true, Set.of(rule(asker.role()))) : new Answer(false, refusals);
        }
        rules.add("EXT-6");
        if (refusals.isEmpty()) {
            rules.add(rule(asker.role()));
        }
        return new Answer(true, rules);
    }

    /** What would keep the asker out of a case that is not open. */
    private static Set<String> refusals(Asker asker) {
        Set<String> refusals = new TreeSet<>();
        if (asker.excluded()) {
            refusals.add("EXT-12");
        }
        if (asker.employsMember() && !asker.toldItself()) {
            refusals.add("EXT-7");
        }
        if (!isAdmitted(asker)) {
            refusals.add(rule(asker.role()));
        }
        return refusals;
    }

    /** By its part alone: on record in it, and the time of its audience has come. */
    private static boolean isAdmitted(Asker asker) {
        return switch (asker.role()) {
            case REPORTER, VMT_MEMBER, COORDINATOR, CORE_REVIEWER, DEVELOPER -> asker.known();
            case APPROVER, CNA -> asker.known() && asker.extent().admits(audience(asker.role()));
            case STAKEHOLDER -> asker.toldItself() && asker.extent().admits(Audience.STAKEHOLDERS);
            case ESCALATION_CONTACT -> false;
            case ANYONE -> asker.extent().admits(Audience.EVERYONE);
        };
    }

    private static Audience audience(Role role) {
        return switch (role) {
            case REPORTER, VMT_MEMBER, COORDINATOR -> Audience.REPORTER_AND_VMT;
            case CORE_REVIEWER, DEVELOPER -> Audience.CORE_REVIEWERS;
            case APPROVER -> Audience.APPROVERS;
            case CNA -> Audience.CNA;
            case STAKEHOLDER -> Audience.STAKEHOLDERS;
            case ESCALATION_CONTACT, ANYONE -> Audience.EVERYONE;
        };
    }

    private static String rule(Role role) {
        return role == Role.ESCALATION_CONTACT ? "EXT-10" : audience(role).rule();
    }
}
