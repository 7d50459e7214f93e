// SPDX-License-Identifier: Apache-2.0
/** The two tables that a report is filed under: its class with the outcome, and the status of its task. */
@NullMarked
@ValueStyle
package org.openvmt.core.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
