// SPDX-License-Identifier: Apache-2.0
/**
 * Where a case may go from where it stands, and what it lacks for each way.
 *
 * <p>Process section <i>KCSA Task status</i>.
 */
@NullMarked
package org.openvmt.rules.next;

import org.jspecify.annotations.NullMarked;
