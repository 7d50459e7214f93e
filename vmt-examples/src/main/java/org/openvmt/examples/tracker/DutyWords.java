// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.openvmt.core.process.Duty;
import org.openvmt.examples.Words;

/** Says in words what is owed, by whom and by when. */
public final class DutyWords {

    private DutyWords() {}

    /**
     * The task, and what it is about.
     *
     * @param duty the duty
     * @return in words
     */
    public static String what(Duty duty) {
        return duty.task() + duty.item().map(item -> " (" + item + ")").orElse("");
    }

    /**
     * Who owes it.
     *
     * @param duty the duty
     * @return the roles, and the name of the person if one is known
     */
    public static String owner(Duty duty) {
        String roles = duty.owedBy().stream().map(Words::of).sorted().collect(Collectors.joining(" or "));
        return roles + duty.name().map(name -> " " + name).orElse("");
    }

    /**
     * By when it is due, and how late it is.
     *
     * @param duty the duty
     * @return in UTC; since when it is owed if the process gives no time
     */
    public static String when(Duty duty) {
        String due = duty.by()
                .map(by -> "due by "
                        + (duty.dayEnds()
                                ? "the end of " + LocalDate.ofInstant(by.minusNanos(1), ZoneOffset.UTC)
                                : by.toString()))
                .orElse("owed since " + duty.since());
        return due + duty.overdueBy().map(late -> ", late by " + Words.of(late)).orElse("");
    }
}
