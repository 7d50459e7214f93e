// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.artifact.ArtifactKind;

/** The files of a directory of templates, each with the artifact whose wording it gives. */
enum TeamFile {
    REMINDER("reception-embargo-reminder.md", "art-01", ArtifactKind.EMBARGO_REMINDER),
    INCOMPLETE("reception-incomplete-message.md", "art-02", ArtifactKind.INCOMPLETE_MESSAGE),
    DESCRIPTION("impact-description.md", "art-03", ArtifactKind.IMPACT_DESCRIPTION),
    PRIVATE_REQUEST("cve-request-email-private.md", "art-04", ArtifactKind.PRIVATE_CVE_REQUEST),
    PUBLIC_REQUEST("cve-request-email-public.md", "art-05", ArtifactKind.PUBLIC_CVE_REQUEST),
    STAKEHOLDERS("downstream-stakeholder-notification.md", "art-07", ArtifactKind.STAKEHOLDER_NOTIFICATION),
    ADVISORY("", "art-10", ArtifactKind.ADVISORY_MAIL),
    NOTE("", "art-13", ArtifactKind.SECURITY_NOTE);

    private static final Set<TeamFile> MAILS = Set.of(PRIVATE_REQUEST, PUBLIC_REQUEST, STAKEHOLDERS, ADVISORY);

    private final String fileName;
    private final String template;
    private final ArtifactKind kind;

    TeamFile(String fileName, String template, ArtifactKind kind) {
        this.fileName = fileName;
        this.template = template;
        this.kind = kind;
    }

    /** The file of a name; those of advisories and notes are called by the prefix of their numbers. */
    static Optional<TeamFile> of(String name, TeamProfile profile) {
        return Stream.of(values())
                .filter(file -> file.fileName(profile).equals(name))
                .findFirst();
    }

    String fileName(TeamProfile profile) {
        return switch (this) {
            case ADVISORY -> profile.advisories().prefix() + ".md";
            case NOTE -> profile.notes().prefix() + ".md";
            default -> fileName;
        };
    }

    /** The built-in template that it replaces. */
    String template() {
        return template;
    }

    ArtifactKind kind() {
        return kind;
    }

    boolean isMail() {
        return MAILS.contains(this);
    }
}
