// SPDX-License-Identifier: Apache-2.0
/** Feeds every reader with texts that nobody would write. */
@NullMarked
package org.openvmt.templates.fuzz;

import org.jspecify.annotations.NullMarked;
