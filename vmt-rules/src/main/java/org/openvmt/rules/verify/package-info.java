// SPDX-License-Identifier: Apache-2.0
/**
 * Static checks of a policy: no hole, no conflict, no dead rule, no dead end.
 *
 * <p>All sections of the process: every citation has to lead to one.
 */
@NullMarked
package org.openvmt.rules.verify;

import org.jspecify.annotations.NullMarked;
