// SPDX-License-Identifier: Apache-2.0
/**
 * One decision each: from facts to findings to an answer with its reasons.
 *
 * <p>Process sections <i>Reception</i> to <i>Extent of Disclosure</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.rules.decide;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
