// SPDX-License-Identifier: Apache-2.0
/** Runs rules over facts; the only package that sees the engine. */
@NullMarked
package org.openvmt.rules.engine;

import org.jspecify.annotations.NullMarked;
