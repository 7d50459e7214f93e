// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a public text, such as a change title or the name of a branch, gives away a case that is under embargo.
 *
 * <p>Process section <i>Patch development</i>.
 */
@NullMarked
package org.openvmt.templates.leak;

import org.jspecify.annotations.NullMarked;
