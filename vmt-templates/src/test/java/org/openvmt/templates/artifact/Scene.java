// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.time.Duration;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;

/** For each artifact a point of some case at which it is due. */
final class Scene {

    private Scene() {}

    static SomeCase of(ArtifactKind kind) {
        return switch (kind) {
            case EMBARGO_REMINDER -> SomeCase.confirmed(Visibility.PRIVATE);
            case INCOMPLETE_MESSAGE -> SomeCase.received(Visibility.PRIVATE).status(TaskStatus.INCOMPLETE, "TR-01");
            case IMPACT_DESCRIPTION -> SomeCase.triaged(Visibility.PRIVATE);
            case PRIVATE_CVE_REQUEST, CVE_REQUEST_FORM -> SomeCase.requested();
            case PUBLIC_CVE_REQUEST -> SomeCase.triaged(Visibility.PUBLIC).approved();
            case STAKEHOLDER_NOTIFICATION -> SomeCase.dated();
            case REPORT_TITLE -> SomeCase.assigned();
            case ADVISORY, ADVISORY_MAIL, ADVISORY_INDEX, PUBLICATION_FORM, CHAT_ANNOUNCEMENT -> SomeCase.published();
            case SECURITY_NOTE ->
                SomeCase.noted().open(Ground.NOTE).then(new Published("kata-dev@lists.katacontainers.io"));
            case WARNED_PARTIES_NOTICE -> moved();
        };
    }

    static SomeCase moved() {
        return SomeCase.warned()
                .then(new DateMoved(
                        SomeCase.DISCLOSURE.plus(Duration.ofDays(5)), "The fix for stable-1.11 needs another review."));
    }

    static Particulars particulars(ArtifactKind kind) {
        return kind == ArtifactKind.WARNED_PARTIES_NOTICE
                ? Particulars.builder()
                        .from(Door.COORDINATOR)
                        .notice(Notice.DATE_MOVED)
                        .build()
                : Door.COORDINATOR;
    }

    static List<Artifact> render(Team team, ArtifactKind kind) {
        CaseFile caseFile = team.adopt(of(kind));
        return team.artifacts().render(kind, caseFile, Leave.widest(caseFile), particulars(kind));
    }
}
