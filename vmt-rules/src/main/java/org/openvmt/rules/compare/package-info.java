// SPDX-License-Identifier: Apache-2.0
/**
 * The same case under two policies.
 *
 * <p>No section of the process: a question about two policies.
 */
@NullMarked
package org.openvmt.rules.compare;

import org.jspecify.annotations.NullMarked;
