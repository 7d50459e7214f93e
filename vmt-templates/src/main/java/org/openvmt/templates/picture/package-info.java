// SPDX-License-Identifier: Apache-2.0
/**
 * Draws the process, the statuses and the timeline of a case, as SVG and as Mermaid.
 *
 * <p>Process section <i>Extent of Disclosure</i>.
 */
@NullMarked
package org.openvmt.templates.picture;

import org.jspecify.annotations.NullMarked;
