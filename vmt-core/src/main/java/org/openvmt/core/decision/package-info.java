// SPDX-License-Identifier: Apache-2.0
/**
 * Answers that carry their reasons, and the places in the process that the reasons cite.
 *
 * <p>All sections of the process: each rule cites its own.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.decision;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
