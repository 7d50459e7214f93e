// SPDX-License-Identifier: Apache-2.0
/**
 * The index of advisories: a Markdown table within a document that people edit.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.templates.index;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
