// SPDX-License-Identifier: Apache-2.0
/** Rules of a team's own: read from a directory, held against the house rules, and compiled at run time. */
@NullMarked
package org.openvmt.rules.pack;

import org.jspecify.annotations.NullMarked;
