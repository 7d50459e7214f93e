// SPDX-License-Identifier: Apache-2.0
/**
 * Reading advisories of the KCSA dialect as they are published: documents that look like YAML and mostly are none. They
 * are read line by line; what is odd is said, and what cannot be placed is kept.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
@NullMarked
package org.openvmt.templates.kcsa;

import org.jspecify.annotations.NullMarked;
