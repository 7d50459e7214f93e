// SPDX-License-Identifier: Apache-2.0
/**
 * Published advisories as documents: what reading one gives, and the writer that all dialects share.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
@NullMarked
package org.openvmt.templates.publication;

import org.jspecify.annotations.NullMarked;
