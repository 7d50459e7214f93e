// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.decide.MoveOption;
import org.openvmt.rules.decide.PolicyGround;

/** What may happen next in a world. */
enum World {
    /** Nothing is done that the policy refuses. */
    OBEYING {
        @Override
        Stream<Step> steps(Moment moment, boolean turns) {
            PolicyGround ground = PolicyGround.of(moment.team().profile());
            return Stream.concat(
                    deeds(
                            moment,
                            turns,
                            entry -> DeedDecision.refusal(ground, moment.file(), entry)
                                    .isEmpty()),
                    open(moment));
        }
    },
    /** Everything is recorded, as a journal takes it. */
    LAWLESS {
        @Override
        Stream<Step> steps(Moment moment, boolean turns) {
            Stream<Step> moves = Stream.of(TaskStatus.values())
                    .map(target -> new Step(
                            moment.with(Team.COORDINATOR, Role.COORDINATOR, new StatusChanged(target, "TR")), true));
            Stream<Step> deeds = deeds(moment, true, entry -> true).map(step -> new Step(step.after(), true));
            return turns ? Stream.concat(deeds, moves) : Stream.empty();
        }
    };

    private static final List<Deed> DEEDS = Deed.all();

    /**
     * A step to another moment.
     *
     * @param after where it leads
     * @param isTurn whether it was none that the process makes as a matter of course
     */
    record Step(Moment after, boolean isTurn) {}

    /** The steps from a moment, turns among them or not; time passes too. */
    abstract Stream<Step> steps(Moment moment, boolean turns);

    private static Stream<Step> deeds(Moment moment, boolean turns, Predicate<JournalEntry> isAllowed) {
        Stream.Builder<Step> steps = Stream.builder();
        for (Deed deed : DEEDS) {
            boolean timely = deed.timely().test(moment);
            JournalEntry entry = deed.entry(moment);
            if ((timely || turns) && isAllowed.test(entry)) {
                Moment after = new Moment(moment.team(), moment.file().record(entry), moment.now());
                steps.add(new Step(after, !timely));
            }
        }
        return steps.build();
    }

    /** A status never follows itself, and a refusal names every move that is granted instead. */
    private static Stream<Step> open(Moment moment) {
        return moment.team().policy().move(moment.file(), moment.status(), moment.now()).options().stream()
                .filter(MoveOption::isOpen)
                .map(option -> new Step(Road.taken(moment, option.target()), false));
    }
}
