// SPDX-License-Identifier: Apache-2.0
/**
 * Templates, their strict substitution, and the escaping of each medium.
 *
 * <p>Process section <i>Templates</i>.
 */
@NullMarked
package org.openvmt.templates.text;

import org.jspecify.annotations.NullMarked;
