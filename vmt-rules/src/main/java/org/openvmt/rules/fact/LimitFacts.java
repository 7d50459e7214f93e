// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.time.Duration;
import java.time.Instant;
import org.openvmt.core.value.MailAddress;

/**
 * The longest embargo of a list of stakeholders.
 *
 * @param list the list
 * @param longest how long it keeps silent
 * @param since its first notification; the one that is asked about where it has had none
 * @param told whether it has been notified before
 * @param excluded whether the reporter's terms keep it out
 */
public record LimitFacts(MailAddress list, Duration longest, Instant since, boolean told, boolean excluded) {

    /**
     * The last instant of disclosure that the list accepts.
     *
     * @return the end of its longest embargo; the end of time where that lies beyond it
     */
    public Instant latest() {
        Duration left = Duration.ofSeconds(
                Instant.MAX.getEpochSecond() - since.getEpochSecond(), Instant.MAX.getNano() - since.getNano());
        return longest.compareTo(left) > 0 ? Instant.MAX : since.plus(longest);
    }

    /**
     * The list and its limit as a sentence names them.
     *
     * @return such as {@code linux-distros@vs.openwall.org (at most 14 x 24 hours)}; a limit that is no number of whole
     *     days is given in ISO 8601
     */
    public String inWords() {
        boolean wholeDays = longest.equals(Duration.ofDays(longest.toDays()));
        return list + " (at most " + (wholeDays ? longest.toDays() + " × 24 hours" : longest) + " from " + since + ")";
    }

    /**
     * From when the list could be notified of a date.
     *
     * @param day the day of disclosure
     * @return the instant of disclosure less the longest embargo
     */
    public Instant notifyFrom(DayFacts day) {
        return day.instant().minus(longest);
    }

    /**
     * Leaves the list out of a date.
     *
     * @param day the day of disclosure
     * @return the refusal
     */
    public Refusal refuses(DayFacts day) {
        return new Refusal(day, this, false);
    }

    /**
     * Has the list wait until the date lies within its limit.
     *
     * @param day the day of disclosure
     * @return the refusal, until then
     */
    public Refusal waitsFor(DayFacts day) {
        return new Refusal(day, this, true);
    }

    /**
     * A list that cannot be notified now of a date.
     *
     * @param day the day of disclosure
     * @param limit the limit of the list
     * @param waiting whether it is to hear of the date later
     */
    public record Refusal(DayFacts day, LimitFacts limit, boolean waiting) {}
}
