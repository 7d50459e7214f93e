// SPDX-License-Identifier: Apache-2.0
/**
 * The one door to the decisions of the process.
 *
 * <p>All sections of the process.
 */
@NullMarked
@ValueStyle
package org.openvmt.rules;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
