// SPDX-License-Identifier: Apache-2.0
/**
 * Weighs whether a report under embargo is to be opened, may be, or must not be.
 *
 * <p>Process section <i>Embargo exceptions</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.rules.embargo;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
