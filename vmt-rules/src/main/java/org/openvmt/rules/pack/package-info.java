// SPDX-License-Identifier: Apache-2.0
/**
 * Rules of a team's own: read from a directory, held against the house rules, and compiled at run time.
 *
 * <p>No section of the process but those of the team that brings the rules.
 */
@NullMarked
package org.openvmt.rules.pack;

import org.jspecify.annotations.NullMarked;
