// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.exploration;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.people.Extent;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;

/**
 * What is left of a stand once everything is taken away that no rule asks. Two cases in one situation get the same
 * answers, so that one of them stands for both. Taken away is:
 *
 * <ul>
 *   <li>who did something and in what words, and the numbers of revisions: the rules ask whether it was the latest one;
 *   <li>the second branch, component, stakeholder list, public list and CVE id: the rules ask the same of each, and of
 *       all of them together;
 *   <li>the classes B2, B3, C2 and Z: the rules read their families, and Z where they read E;
 *   <li>how long ago something was: the rules ask whether a deadline is past, and {@link Clock} stops at each;
 *   <li>what no rule reads back, such as an acknowledgement or a pushed patch: it is done, and changes nothing.
 * </ul>
 */
record Situation(TaskStatus status, Optional<ReportClass> reportClass, Extent extent, Set<Trait> traits) {

    static Situation of(Stand stand) {
        Moment moment = stand.moment();
        return new Situation(
                moment.status(), moment.state().reception().reportClass(), stand.extent(), Trait.of(moment));
    }

    /** The situation as whoever renders an artifact sees it. */
    Situation outward() {
        Set<Trait> visible = EnumSet.copyOf(traits);
        visible.removeAll(Trait.INTERNAL);
        return new Situation(status, Optional.empty(), extent, visible);
    }
}
