// SPDX-License-Identifier: Apache-2.0
/**
 * The two tables that a report is filed under: its class with the outcome, and the status of its task.
 *
 * <p>Process sections <i>Incident Report Taxonomy</i> and <i>KCSA Task status</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
