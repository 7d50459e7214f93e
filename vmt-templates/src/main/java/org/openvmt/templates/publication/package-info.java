// SPDX-License-Identifier: Apache-2.0
/** Published advisories as documents: what reading one gives, and the writer that all dialects share. */
@NullMarked
package org.openvmt.templates.publication;

import org.jspecify.annotations.NullMarked;
