// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that can happen to a case, one sealed family for each part of the process.
 *
 * <p>Process sections <i>Reception</i> to <i>All patches merged</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.event;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
