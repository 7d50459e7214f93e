// SPDX-License-Identifier: Apache-2.0
/** What a reporter sent in. */
@NullMarked
@ValueStyle
package org.openvmt.core.report;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
