// SPDX-License-Identifier: Apache-2.0
/** The snippets of the README, so that they compile and run. */
@NullMarked
package org.openvmt.examples.snippets;

import org.jspecify.annotations.NullMarked;
