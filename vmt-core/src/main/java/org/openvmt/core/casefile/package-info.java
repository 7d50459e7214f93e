// SPDX-License-Identifier: Apache-2.0
/**
 * The case: a report and the journal of what happened to it, with the state that follows.
 *
 * <p>Process section <i>Process</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.casefile;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
