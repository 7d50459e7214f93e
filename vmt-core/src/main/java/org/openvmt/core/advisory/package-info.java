// SPDX-License-Identifier: Apache-2.0
/**
 * What goes out at the end, as values: the impact description, the credits, the patches, the documents.
 *
 * <p>Process sections <i>Draft impact description</i> and <i>Publish KCSA</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.advisory;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
