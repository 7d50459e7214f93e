// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.List;
import java.util.Optional;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Problems;

/**
 * The door to the pictures of a team's process, drawn from the map that its rules export. A picture of the process is for
 * everyone; one of a case passes the gate of the artifacts, and says which case in which revision it shows, for whom, and
 * with which label. The same input gives the same picture, byte for byte. Immutable. Sections 5, 6 and 8 of the process.
 */
public final class Pictures {

    private final ProcessMap map;
    private final TeamProfile profile;

    private Pictures(ProcessMap map, TeamProfile profile) {
        this.map = map;
        this.profile = profile;
    }

    /**
     * The pictures of a team.
     *
     * @param map the process as the rules of the team have it
     * @param profile the team
     * @return the door
     */
    public static Pictures of(ProcessMap map, TeamProfile profile) {
        return new Pictures(map, profile);
    }

    /**
     * The steps in their two lanes, with extents and statuses.
     *
     * @return a picture for everyone
     */
    public Picture process() {
        return process(Face.of(processTitle(), Optional.empty()), Optional.empty());
    }

    /**
     * Where a case stands along the steps.
     *
     * @param view the case, and for whom the picture is
     * @param duties what is owed for it at the instant of the clearance, as the rules say
     * @return the picture
     * @throws PictureRefusedException if the case may not be shown to that audience
     * @throws org.openvmt.core.value.InvalidValueException if the duties were asked for at another instant
     */
    public Picture process(CaseView view, Duties duties) {
        view.check(profile.name());
        Problems.gather()
                .require(
                        duties.open().stream()
                                .allMatch(duty ->
                                        duty.asked().equals(view.clearance().at())),
                        "duties",
                        () -> "were asked for at another instant, expected \""
                                + view.clearance().at() + "\"")
                .throwIfAny();
        Progress progress = Progress.of(map, view.caseFile(), duties);
        return process(
                Face.of(processTitle(), Optional.of(view)),
                Optional.of(new ProcessPicture.Shown(
                        progress,
                        view.clearance().extent(),
                        view.caseFile().state().status())));
    }

    private Picture process(Face face, Optional<ProcessPicture.Shown> shown) {
        return face.picture(
                new ProcessPicture(map, profile.approvers(), shown).svg(face), ProcessMermaid.of(map, face, shown));
    }

    /**
     * The statuses, the moves between them, and what must hold for each.
     *
     * @return a picture for everyone
     */
    public Picture statuses() {
        return statuses(Face.of(statusTitle(), Optional.empty()), Optional.empty());
    }

    /**
     * Where a case may go from its status.
     *
     * @param view the case, and for whom the picture is
     * @param standings what the rules answered for each status, at the instant of the clearance
     * @return the picture
     * @throws PictureRefusedException if the case may not be shown to that audience
     */
    public Picture statuses(CaseView view, List<MoveStanding> standings) {
        view.check(profile.name());
        return statuses(
                Face.of(statusTitle(), Optional.of(view)),
                Optional.of(StatusPicture.Shown.of(view.caseFile().state().status(), standings)));
    }

    private Picture statuses(Face face, Optional<StatusPicture.Shown> shown) {
        return face.picture(new StatusPicture(map, shown).svg(face), StatusMermaid.of(map, face, shown));
    }

    /**
     * The embargo of a case, and the days that were looked at for its disclosure, in UTC. The reporter's terms, a leak and
     * the limits of lists show only in a picture for those on the report or the approvers.
     *
     * @param view the case, and for whom the picture is
     * @param answer what the rules say of its date
     * @return the picture
     * @throws PictureRefusedException if the case may not be shown to that audience
     */
    public Picture timeline(CaseView view, DisclosureAnswer answer) {
        view.check(profile.name());
        Face face = Face.of("Timeline of a report to the " + profile.team(), Optional.of(view));
        return face.picture(new TimelinePicture(view, answer).svg(face), TimelineMermaid.of(view, answer, face));
    }

    private String processTitle() {
        return "The process of the " + profile.team();
    }

    private String statusTitle() {
        return "Statuses and moves of the " + profile.team();
    }
}
