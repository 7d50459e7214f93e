// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An entry of a calendar, before it is written.
 *
 * @param uid its id
 * @param start when
 * @param length how long; zero for a deadline
 * @param cancelled whether it is withdrawn
 * @param summary one line
 * @param description more lines; none if there is nothing to add
 */
record Entry(String uid, Instant start, Duration length, boolean cancelled, String summary, List<String> description) {}
