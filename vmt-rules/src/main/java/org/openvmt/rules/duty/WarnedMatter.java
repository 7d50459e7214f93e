// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.Objects;
import org.openvmt.core.event.DisclosureEvent.Notice;

/**
 * Something that whoever was warned ought to hear of.
 *
 * @param notice what it is
 * @param since when it came about, the first time of which nobody was told
 * @param warned whether anybody had been warned by then
 * @param told whether they were told since
 */
public record WarnedMatter(Notice notice, Instant since, boolean warned, boolean told) {

    /** Checks that nothing is missing. */
    public WarnedMatter {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(since, "since");
    }
}
