// SPDX-License-Identifier: Apache-2.0
/**
 * Takes the answers of triage to the class of a report.
 *
 * <p>Process section <i>Incident Report Taxonomy</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.rules.classification;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
