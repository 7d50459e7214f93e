// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that differs between teams, as data.
 *
 * <p>All sections of the process that name something which differs between teams.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.profile;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
