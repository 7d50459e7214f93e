// SPDX-License-Identifier: Apache-2.0
/** A tracker's view: small programs over a folder of case files, to copy into a tool of one's own. */
@NullMarked
package org.openvmt.examples.tracker;

import org.jspecify.annotations.NullMarked;
