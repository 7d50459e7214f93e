// SPDX-License-Identifier: Apache-2.0
/**
 * What a reporter sent in.
 *
 * <p>Process section <i>Reception</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.report;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
