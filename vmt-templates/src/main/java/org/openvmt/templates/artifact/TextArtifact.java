// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import org.immutables.value.Value;

/** An artifact that is a text. Section 11 of the process. */
@Value.Immutable
public sealed interface TextArtifact extends Artifact permits ImmutableTextArtifact {

    /**
     * The text itself.
     *
     * @return lines that end in a line feed each
     */
    @Value.Redacted
    String text();
}
