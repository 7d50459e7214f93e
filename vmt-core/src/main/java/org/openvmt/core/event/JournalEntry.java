// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.openvmt.core.people.Role;

/**
 * One line of a journal: an event with its instant, and who recorded it in which role.
 *
 * @param at when it happened
 * @param by the name of who acted
 * @param as the role in which they acted
 * @param event what happened
 */
@JsonPropertyOrder({"at", "by", "as", "event"})
public record JournalEntry(
        Instant at, String by, @JsonProperty("as") Role as, CaseEvent event) {

    /**
     * Checks the name.
     *
     * @param at when it happened
     * @param by the name of who acted
     * @param as the role in which they acted
     * @param event what happened
     * @throws org.openvmt.core.value.InvalidValueException if it is blank or no single line
     */
    public JournalEntry {
        Parts.check()
                .given(at, "at")
                .line(by, "by")
                .given(as, "as")
                .given(event, "event")
                .throwIfAny();
    }

    /** When, who, in which role, and the kind of event; never what it says, which may be under embargo. */
    @Override
    public String toString() {
        return at + " " + by + " as " + as + ": " + event.getClass().getSimpleName();
    }
}
