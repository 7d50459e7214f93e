// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.decision.Reason;

/** The refusal to write a calendar of another team's case, or without a clearance for that very revision (ART-20). */
public final class CalendarRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    CalendarRefusedException(List<Reason> reasons) {
        super("the calendar is refused: "
                + reasons.stream().map(Reason::toString).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Everything that stands in the way, each with the id of its rule.
     *
     * @return at least one reason
     */
    public List<Reason> reasons() {
        return reasons;
    }
}
