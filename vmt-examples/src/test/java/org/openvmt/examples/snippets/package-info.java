// SPDX-License-Identifier: Apache-2.0
/** Keeps the README true. */
@NullMarked
package org.openvmt.examples.snippets;

import org.jspecify.annotations.NullMarked;
