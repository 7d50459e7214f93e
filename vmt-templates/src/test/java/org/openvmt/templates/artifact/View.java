// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.report.Visibility;

/**
 * An artifact at a point of some case: beside the scenes, drafts, every notice, a note's announcements, and a request whose
 * case has a date already.
 *
 * @param kind which artifact
 * @param scene the case
 * @param particulars what else is stated
 */
record View(ArtifactKind kind, SomeCase scene, Particulars particulars) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Stream<View> all(Team team) {
        Stream<View> scenes = Stream.of(ArtifactKind.values())
                .filter(kind -> kind != ArtifactKind.CHAT_ANNOUNCEMENT
                        || !team.profile().chat().isEmpty())
                .map(kind -> new View(kind, Scene.of(kind), Scene.particulars(kind)));
        return Stream.of(scenes, drafts(), requests(), notices(), announcementsOfANote(team))
                .flatMap(views -> views);
    }

    static Stream<View> drafts() {
        return Stream.of(
                draft(ArtifactKind.ADVISORY, SomeCase.triaged(Visibility.PRIVATE)),
                draft(ArtifactKind.ADVISORY, SomeCase.triaged(Visibility.PUBLIC)),
                draft(ArtifactKind.ADVISORY, SomeCase.dated()),
                draft(ArtifactKind.SECURITY_NOTE, SomeCase.noted()));
    }

    private static View draft(ArtifactKind kind, SomeCase scene) {
        return new View(
                kind,
                scene,
                Particulars.builder().from(Door.COORDINATOR).stage(Stage.DRAFT).build());
    }

    private static Stream<View> requests() {
        return Stream.of(
                plain(ArtifactKind.CVE_REQUEST_FORM, SomeCase.requested().then(new DateSet(SomeCase.DISCLOSURE))),
                plain(
                        ArtifactKind.CVE_REQUEST_FORM,
                        SomeCase.triaged(Visibility.PUBLIC).approved()),
                plain(ArtifactKind.PRIVATE_CVE_REQUEST, SomeCase.requested().then(new CveRequested(2))));
    }

    static Stream<View> notices() {
        return Stream.of(
                notice(Notice.OPENED_EARLY, SomeCase.warned().open(Ground.LEAK)),
                notice(Notice.DATE_MOVED, Scene.moved()),
                notice(Notice.FIX_WITHDRAWN, SomeCase.warned().then(new FixWithdrawn("It breaks live migration."))),
                notice(Notice.CVE_STRUCK, SomeCase.warned().then(new CveRejected(SomeCase.CVE))),
                notice(Notice.CVE_STRUCK, SomeCase.published().then(new CveRejected(SomeCase.CVE))));
    }

    private static View notice(Notice notice, SomeCase scene) {
        return new View(
                ArtifactKind.WARNED_PARTIES_NOTICE,
                scene,
                Particulars.builder().from(Door.COORDINATOR).notice(notice).build());
    }

    private static Stream<View> announcementsOfANote(Team team) {
        return Stream.of(ArtifactKind.ADVISORY_MAIL, ArtifactKind.ADVISORY_INDEX, ArtifactKind.CHAT_ANNOUNCEMENT)
                .filter(kind -> kind != ArtifactKind.CHAT_ANNOUNCEMENT
                        || !team.profile().chat().isEmpty())
                .map(kind -> plain(
                        kind, SomeCase.noted().open(Ground.NOTE).then(new Published("kata-dev@lists.example.org"))));
    }

    private static View plain(ArtifactKind kind, SomeCase scene) {
        return new View(kind, scene, Door.COORDINATOR);
    }

    List<Artifact> render(Team team, CaseFile caseFile) {
        return team.artifacts().render(kind, caseFile, Leave.widest(caseFile), particulars);
    }

    /** The words of each text, wherever its lines break. */
    List<String> words(Team team, CaseFile caseFile) {
        return render(team, caseFile).stream()
                .map(artifact -> BLANKS.matcher(Door.text(artifact)).replaceAll(" "))
                .toList();
    }
}
