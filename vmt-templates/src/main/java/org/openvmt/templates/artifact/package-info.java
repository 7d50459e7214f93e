// SPDX-License-Identifier: Apache-2.0
/**
 * Every artifact of the process, rendered for a case by one door and kept from whom it is not for.
 *
 * <p>Process section <i>Templates</i>, and each section that asks for an artifact.
 */
@NullMarked
@ValueStyle
package org.openvmt.templates.artifact;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
