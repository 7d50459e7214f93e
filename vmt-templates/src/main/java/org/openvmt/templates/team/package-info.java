// SPDX-License-Identifier: Apache-2.0
/**
 * A team's own templates: a directory of Markdown files whose wording takes the place of the built-in one.
 *
 * <p>Process section <i>Templates</i>.
 */
@NullMarked
package org.openvmt.templates.team;

import org.jspecify.annotations.NullMarked;
