// SPDX-License-Identifier: Apache-2.0
/**
 * The process as its rules have it, at a glance, and what is to be done next: the open duties of a case, by urgency.
 *
 * <p>All sections of the process; the map shows section <i>Extent of Disclosure</i> too.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.process;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
