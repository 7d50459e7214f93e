// SPDX-License-Identifier: Apache-2.0
/**
 * Advisories as they are published, however untidily: what was written is kept, what it means is worked out from it.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.publication;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
