// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

/** What an artifact is written as; it decides how values are escaped. Section 11 of the process. */
public enum Medium {
    /** Plain text. */
    TEXT,
    /** A mail. */
    MAIL,
    /** Markdown. */
    MARKDOWN,
    /** YAML. */
    YAML,
    /** JSON. */
    JSON
}
