// SPDX-License-Identifier: Apache-2.0
/**
 * Who takes part, who may know, and on whose terms.
 *
 * <p>Process section <i>Extent of Disclosure</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.people;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
