// SPDX-License-Identifier: Apache-2.0
/**
 * What is said of a case in public, once for all texts, and the writers of advisory, note and index.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
@NullMarked
package org.openvmt.templates.advisory;

import org.jspecify.annotations.NullMarked;
