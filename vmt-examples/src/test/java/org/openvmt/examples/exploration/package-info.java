// SPDX-License-Identifier: Apache-2.0
/** Searches the whole space of cases, and random histories, for a state that the process forbids. */
@NullMarked
package org.openvmt.examples.exploration;

import org.jspecify.annotations.NullMarked;
