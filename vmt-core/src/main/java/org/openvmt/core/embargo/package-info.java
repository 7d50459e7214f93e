// SPDX-License-Identifier: Apache-2.0
/**
 * Disclosure windows, candidate days and the calendars that keep them off the holidays.
 *
 * <p>Process section <i>Embargoed disclosure</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.embargo;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
