// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Role;
import org.openvmt.core.process.Duty;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.oracle.DutyMoves;
import org.openvmt.rules.oracle.DutyOracle;
import org.openvmt.rules.oracle.DutyOracle.Debt;

/** Duties as the oracle writes them. */
public final class Debts {

    private Debts() {}

    /** What the rules say. */
    static Set<Debt> byTheRules(TeamProfile profile, CaseFile caseFile, Instant at) {
        return of(DutyDecision.of(PolicyGround.of(profile), caseFile, at)
                .outcome()
                .open());
    }

    /** What the oracle says. */
    public static Set<Debt> byTheOracle(TeamProfile profile, CaseFile caseFile, Instant at) {
        CaseFile then = at.isBefore(caseFile.lastEventAt()) ? caseFile.asOf(at) : caseFile;
        return DutyOracle.of(then, profile, at, moves(profile));
    }

    /** Duties without their words. */
    public static Set<Debt> of(List<Duty> duties) {
        return duties.stream().map(Debts::of).collect(Collectors.toSet());
    }

    private static Debt of(Duty duty) {
        String roles = duty.owedBy().stream().map(Role::name).sorted().collect(Collectors.joining("+"));
        return new Debt(
                duty.rule(),
                duty.item().orElse(""),
                roles + duty.name().map(name -> ":" + name).orElse(""),
                duty.since(),
                duty.by());
    }

    private static DutyMoves.Granting moves(TeamProfile profile) {
        PolicyGround ground = PolicyGround.of(profile);
        return (caseFile, target, at) -> {
            MoveAnswer answer = MoveDecision.of(ground, caseFile, target, at);
            return answer.isGranted()
                    ? answer.decision().reasons().stream().map(Reason::rule).collect(Collectors.toSet())
                    : Set.of();
        };
    }
}
