// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.MoveRequest;
import org.openvmt.rules.MoveResult;

/** The straight road from receipt to release, without a turn; a public case leaves out what is for private ones. */
final class Road {

    private static final String MOVE = "to ";
    private static final String WAIT = "wait";
    private static final List<String> STEPS = List.of(
            "assign coordinator",
            "confirm validity",
            "attach draft",
            "place reminder",
            "classify a",
            MOVE + TaskStatus.CONFIRMED,
            "subscribe core reviewer",
            "post description",
            MOVE + TaskStatus.TRIAGED,
            "approve description",
            "approve description as reporter",
            MOVE + TaskStatus.IN_PROGRESS,
            "request cve",
            "assign cve",
            "propose patch",
            "approve patch",
            "set date",
            "notify list",
            MOVE + TaskStatus.FIX_COMMITTED,
            WAIT,
            "open: disclosure_date",
            "merge patch",
            "publish",
            "index",
            MOVE + TaskStatus.FIX_RELEASED);

    private Road() {}

    static int length() {
        return STEPS.size();
    }

    /** Where a case stands that went so many steps. */
    static Moment after(int steps, Team team, Visibility visibility) {
        Moment moment = new Moment(team, team.received(visibility), Team.RECEIPT);
        for (String step : STEPS.subList(0, steps)) {
            moment = step(moment, step);
        }
        return moment;
    }

    private static Moment step(Moment moment, String step) {
        if (step.equals(WAIT)) {
            DisclosureState disclosure = moment.state().disclosure();
            return moment.at(disclosure.date().orElse(moment.now()));
        }
        if (step.startsWith(MOVE)) {
            return taken(moment, TaskStatus.valueOf(step.substring(MOVE.length())));
        }
        Deed deed = Deed.all().stream()
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow();
        return deed.timely().test(moment)
                ? new Moment(moment.team(), moment.file().record(deed.entry(moment)), moment.now())
                : moment;
    }

    static Moment taken(Moment moment, TaskStatus target) {
        MoveRequest request = new MoveRequest(target, moment.now(), Team.COORDINATOR, Role.COORDINATOR);
        MoveResult result = moment.team().policy().take(moment.file(), request);
        if (result instanceof MoveResult.Taken taken) {
            return new Moment(moment.team(), taken.next(), moment.now());
        }
        throw new IllegalStateException(
                target + " is refused: " + result.answer().decision().reasons());
    }
}
