// SPDX-License-Identifier: Apache-2.0
/**
 * What is to be done next: what the rules on duties read, and the decision that asks them.
 *
 * <p>All sections of the process that ask for something to be done.
 */
@NullMarked
@ValueStyle
package org.openvmt.rules.duty;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
