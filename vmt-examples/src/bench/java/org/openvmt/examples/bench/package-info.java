// SPDX-License-Identifier: Apache-2.0
/** Measures what decisions cost, beside a hand-written switch and two other ways to write the same table. */
@NullMarked
package org.openvmt.examples.bench;

import org.jspecify.annotations.NullMarked;
