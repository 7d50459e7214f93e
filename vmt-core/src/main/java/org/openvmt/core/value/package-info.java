// SPDX-License-Identifier: Apache-2.0
/**
 * The small nouns that everything else is made of, and the way a value says what is wrong with it.
 *
 * <p>Process sections <i>Draft impact description</i> and <i>Templates</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.value;

import org.jspecify.annotations.NullMarked;
