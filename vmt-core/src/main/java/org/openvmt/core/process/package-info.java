// SPDX-License-Identifier: Apache-2.0
/**
 * What is to be done next: the open duties of a case, by urgency.
 *
 * <p>All sections of the process that ask for something to be done.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.process;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
