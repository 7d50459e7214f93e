// SPDX-License-Identifier: Apache-2.0
/** Everything that differs between teams, as data. */
@NullMarked
@ValueStyle
package org.openvmt.core.profile;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
