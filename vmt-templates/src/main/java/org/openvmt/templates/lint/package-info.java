// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong, untidy or contradictory in an advisory, whoever wrote it: findings with ids that stay.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
@NullMarked
package org.openvmt.templates.lint;

import org.jspecify.annotations.NullMarked;
