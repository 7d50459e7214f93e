// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.people.Role;

/**
 * One representative of a kind of event that can be recorded at any moment, right or wrong.
 *
 * @param name what is done
 * @param timely where the process does it as a matter of course; anywhere else it is a turn that the case takes
 * @param event what is recorded
 * @param by who does it
 * @param as in which role
 */
record Deed(String name, Predicate<Moment> timely, Function<Moment, CaseEvent> event, String by, Role as) {

    /** All but the receipt and the moves. */
    static List<Deed> all() {
        return Stream.of(
                        ReceptionDeeds.all(),
                        FixDeeds.all(),
                        RequestDeeds.all(),
                        DisclosureDeeds.all(),
                        ClosingDeeds.all())
                .flatMap(List::stream)
                .toList();
    }

    static Deed of(String name, Predicate<Moment> timely, Function<Moment, CaseEvent> event) {
        return new Deed(name, timely, event, Team.COORDINATOR, Role.COORDINATOR);
    }

    static Deed of(String name, Predicate<Moment> timely, CaseEvent event) {
        return of(name, timely, moment -> event);
    }

    /** Something that is never a matter of course. */
    static Deed turn(String name, CaseEvent event) {
        return of(name, moment -> false, event);
    }

    static Deed turn(String name, Function<Moment, CaseEvent> event) {
        return of(name, moment -> false, event);
    }

    Deed by(String person, Role role) {
        return new Deed(name, timely, event, person, role);
    }

    JournalEntry entry(Moment moment) {
        return new JournalEntry(moment.now(), by, as, event.apply(moment));
    }

    @Override
    public String toString() {
        return name;
    }
}
