// SPDX-License-Identifier: Apache-2.0
/** Where a case may go from where it stands, and what it lacks for each way. */
@NullMarked
package org.openvmt.rules.next;

import org.jspecify.annotations.NullMarked;
