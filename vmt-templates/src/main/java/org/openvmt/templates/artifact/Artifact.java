// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Audience;

/**
 * One rendered artifact: a text or a mail, with whom it is for. It holds what may be under embargo, so its own text form
 * shows kind, stage, audience and file name only. Section 11 of the process.
 */
public sealed interface Artifact permits TextArtifact, MailArtifact {

    /**
     * Which artifact it is.
     *
     * @return the kind
     */
    ArtifactKind kind();

    /**
     * Whether it is a draft.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * Whom it is for; {@link Audience#REPORTER_AND_VMT} stands for those on the report.
     *
     * @return the audience, which the clearance admitted
     */
    Audience audience();

    /**
     * What it is written as.
     *
     * @return the medium
     */
    Medium medium();

    /**
     * The file to store it under.
     *
     * @return a name of letters, digits, {@code .}, {@code -} and {@code _}, unique among the artifacts of one call
     */
    String fileName();

    /**
     * What a coordinator should know before it goes out, and what stands in no text: a list that gets none, a form that
     * has replaced a mail.
     *
     * @return empty if there is nothing to say
     */
    List<Reason> remarks();
}
