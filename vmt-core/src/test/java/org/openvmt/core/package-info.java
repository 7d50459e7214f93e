// SPDX-License-Identifier: Apache-2.0
/** Generators of values that the tests of several packages share. */
@NullMarked
package org.openvmt.core;

import org.jspecify.annotations.NullMarked;
