// SPDX-License-Identifier: Apache-2.0
/**
 * Security notes as Markdown, written and read.
 *
 * <p>Process section <i>Reception</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.templates.note;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
