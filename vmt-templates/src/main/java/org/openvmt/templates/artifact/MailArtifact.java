// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import org.immutables.value.Value;
import org.openvmt.templates.mail.Mail;

/** An artifact that is a mail, neither signed nor encrypted so far. Section 11 of the process. */
@Value.Immutable
public sealed interface MailArtifact extends Artifact permits ImmutableMailArtifact {

    /**
     * The mail itself.
     *
     * @return whom it goes to, what it says, and how it has to be protected
     */
    @Value.Redacted
    Mail mail();
}
