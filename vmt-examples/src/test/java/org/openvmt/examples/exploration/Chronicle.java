// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.time.Duration;
import java.util.List;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.decide.MoveOption;
import org.openvmt.rules.decide.PolicyGround;

/** Turns numbers into what happens next to a case: the same numbers tell the same history. */
final class Chronicle {

    private static final List<Deed> DEEDS = Deed.all();
    private static final List<TaskStatus> STATUSES = List.of(TaskStatus.values());
    private static final List<Duration> WAITS = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofHours(5),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(14));
    private static final int EVERY_OTHER = 3;

    private final PolicyGround ground;
    private Moment moment;

    Chronicle(Moment start) {
        this.ground = PolicyGround.of(start.team().profile());
        this.moment = start;
    }

    Moment moment() {
        return moment;
    }

    /** Something happens, be it right or wrong. */
    Moment befall(int number) {
        int choice = Math.floorMod(number, DEEDS.size() + STATUSES.size() + WAITS.size());
        if (choice < DEEDS.size()) {
            moment = extended(DEEDS.get(choice).entry(moment));
        } else if (choice < DEEDS.size() + STATUSES.size()) {
            TaskStatus target = STATUSES.get(choice - DEEDS.size());
            moment = moment.with(Team.COORDINATOR, Role.COORDINATOR, new StatusChanged(target, "TR"));
        } else {
            pass(choice);
        }
        return moment;
    }

    /** Something happens that the policy has nothing against; nothing happens if it has. */
    Moment obey(int number) {
        List<Deed> timely = timely();
        List<TaskStatus> open = open();
        int choice = number / EVERY_OTHER;
        if (number % EVERY_OTHER == 0 || timely.size() + open.size() == 0) {
            choice = Math.floorMod(choice, DEEDS.size() + WAITS.size());
            if (choice < DEEDS.size()) {
                tryOn(DEEDS.get(choice));
            } else {
                pass(choice);
            }
        } else {
            choice = Math.floorMod(choice, timely.size() + open.size());
            if (choice < timely.size()) {
                extended(timely.get(choice).entry(moment));
            } else {
                moment = Road.taken(moment, open.get(choice - timely.size()));
            }
        }
        return moment;
    }

    /** What the policy has against an entry right now. */
    boolean isRefused(JournalEntry entry) {
        return DeedDecision.refusal(ground, moment.file(), entry).isPresent();
    }

    /** Records an entry, right or wrong. */
    Moment extended(JournalEntry entry) {
        moment = new Moment(moment.team(), moment.file().record(entry), moment.now());
        return moment;
    }

    private void tryOn(Deed deed) {
        JournalEntry entry = deed.entry(moment);
        if (!isRefused(entry)) {
            extended(entry);
        }
    }

    private void pass(int choice) {
        moment = moment.at(moment.now().plus(WAITS.get(Math.floorMod(choice, WAITS.size()))));
    }

    private List<Deed> timely() {
        return DEEDS.stream()
                .filter(deed -> deed.timely().test(moment))
                .filter(deed -> !isRefused(deed.entry(moment)))
                .toList();
    }

    /** A status never follows itself, and a refusal names every move that is granted instead. */
    private List<TaskStatus> open() {
        return moment.team().policy().move(moment.file(), moment.status(), moment.now()).options().stream()
                .filter(MoveOption::isOpen)
                .map(MoveOption::target)
                .toList();
    }
}
