// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.lint;

import org.openvmt.core.publication.Advisory;

/** Looks at one part of an advisory. */
@FunctionalInterface
interface Check {

    void look(Advisory advisory, Findings findings);
}
