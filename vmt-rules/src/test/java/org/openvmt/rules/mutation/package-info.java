// SPDX-License-Identifier: Apache-2.0
/** Rules with one thing wrong, which the oracles must catch. */
@NullMarked
package org.openvmt.rules.mutation;

import org.jspecify.annotations.NullMarked;
