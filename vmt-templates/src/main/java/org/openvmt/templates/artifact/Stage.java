// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

/** Whether an artifact may go out as it stands (ART-20). */
public enum Stage {
    /** For those on the report; it says on its face that it is a draft. */
    DRAFT,
    /** Ready for its audience. */
    FINAL
}
