// SPDX-License-Identifier: Apache-2.0
/**
 * What rules read and what they may say: the vocabulary of the policy author's desk.
 *
 * <p>All sections of the process: rules on each of them read these facts.
 */
@NullMarked
@ValueStyle
package org.openvmt.rules.fact;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
