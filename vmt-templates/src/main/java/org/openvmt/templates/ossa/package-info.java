// SPDX-License-Identifier: Apache-2.0
/**
 * OpenStack's advisories: the YAML in which that team keeps them, and the reStructuredText that is made from it.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
@NullMarked
package org.openvmt.templates.ossa;

import org.jspecify.annotations.NullMarked;
