// SPDX-License-Identifier: Apache-2.0
/**
 * What readers, linters and checks of texts have to say: findings with a stable id, a level and a place.
 *
 * <p>Process section <i>Templates</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.finding;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
