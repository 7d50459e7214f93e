// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the disclosure hour and the dated duties of a case as iCalendar files; the only package that sees iCal4j.
 *
 * <p>Process section <i>Embargoed disclosure</i>.
 */
@NullMarked
package org.openvmt.templates.calendar;

import org.jspecify.annotations.NullMarked;
