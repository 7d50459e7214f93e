// SPDX-License-Identifier: Apache-2.0
/**
 * Runs rules over facts; the only package that sees the engine.
 *
 * <p>No section of the process: what runs the rules on all of them.
 */
@NullMarked
package org.openvmt.rules.engine;

import org.jspecify.annotations.NullMarked;
