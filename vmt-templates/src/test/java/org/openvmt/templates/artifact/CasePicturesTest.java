// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.people.Tlp;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.Duty;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.templates.picture.CaseView;
import org.openvmt.templates.picture.Drawing;
import org.openvmt.templates.picture.MapOfLamps;
import org.openvmt.templates.picture.MoveStanding;
import org.openvmt.templates.picture.Picture;
import org.openvmt.templates.picture.PictureRefusedException;
import org.openvmt.templates.picture.Pictures;

class CasePicturesTest {

    private static final Pictures PICTURES = Pictures.of(MapOfLamps.saying("Look"), TeamProfiles.kataContainers());
    private static final CaseFile WARNED = SomeCase.warned().file();

    private static CaseView insiders(CaseFile caseFile) {
        return new CaseView(caseFile, Leave.widest(caseFile), Audience.REPORTER_AND_VMT);
    }

    private static Duty duty(CaseFile caseFile, String section) {
        return Duty.builder()
                .task("look")
                .addOwedBy(Role.COORDINATOR)
                .since(caseFile.lastEventAt())
                .asked(caseFile.lastEventAt())
                .reason(new Reason("DU-99", "it is open", new Citation(section, Basis.DERIVED)))
                .build();
    }

    private static DisclosureAnswer answer() {
        DisclosureAnswer.Builder answer = DisclosureAnswer.builder().refused(false);
        int day = 0;
        for (DayVerdict verdict : DayVerdict.values()) {
            answer.addDays(CandidateDay.builder()
                    .instant(SomeCase.DISCLOSURE.plus(Duration.ofDays(day)))
                    .businessDay(day++)
                    .verdict(verdict)
                    .addReasons(new Reason("DATE-9", "so it is", new Citation("Reception", Basis.STATED)))
                    .build());
        }
        return answer.build();
    }

    @Test
    void saysWhatItShowsForWhomAndWithWhichLabel() {
        Picture picture = PICTURES.process(insiders(WARNED), Duties.of(List.of()));
        assertThat(picture.stage()).isEqualTo(Stage.DRAFT);
        assertThat(picture.tlp()).isEqualTo(Tlp.AMBER);
        Drawing.read(picture.svg()).isReadable();
        assertThat(Drawing.read(picture.svg()).words())
                .contains("revision " + WARNED.revision(), "TLP:AMBER", "Draft, for those on the report", WARNED.id());
        assertThat(picture.mermaid()).contains("revision " + WARNED.revision(), "Draft");
    }

    @Test
    void refusesWhatTheClearanceDoesNotReach() {
        CaseView everyone = new CaseView(WARNED, Leave.widest(WARNED), Audience.EVERYONE);
        assertThatThrownBy(() -> PICTURES.statuses(everyone, List.of()))
                .isInstanceOf(PictureRefusedException.class)
                .hasMessageContaining("ART-20");
        CaseView narrow = new CaseView(WARNED, Leave.of(WARNED), Audience.STAKEHOLDERS);
        assertThatThrownBy(() -> PICTURES.timeline(narrow, answer())).isInstanceOf(PictureRefusedException.class);
        CaseFile later = SomeCase.opened().file();
        CaseView stale = new CaseView(later, Leave.widest(WARNED), Audience.REPORTER_AND_VMT);
        assertThatThrownBy(() -> PICTURES.process(stale, Duties.of(List.of())))
                .isInstanceOf(PictureRefusedException.class)
                .hasMessageNotContaining(SomeCase.TITLE);
        assertThatThrownBy(() -> Pictures.of(MapOfLamps.saying("Look"), TeamProfiles.named("openstack"))
                        .statuses(insiders(WARNED), List.of()))
                .isInstanceOf(PictureRefusedException.class);
    }

    @Test
    void refusesDutiesOfAnotherInstant() {
        CaseFile before = SomeCase.confirmed(Visibility.PRIVATE).file();
        assertThatThrownBy(() -> PICTURES.process(insiders(WARNED), Duties.of(List.of(duty(before, "Reception")))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("duties");
    }

    @Test
    void tellsWhatIsDoneWhatIsOnAndWhatLiesAhead() {
        CaseFile confirmed = SomeCase.confirmed(Visibility.PRIVATE).file();
        Picture picture =
                PICTURES.process(insiders(confirmed), Duties.of(List.of(duty(confirmed, "Draft impact description"))));
        assertThat(Drawing.read(picture.svg()).words())
                .contains(
                        "Look: work of the team, done (Reception)",
                        "Look: work of the team, done (Patch development)".replace("done", "now"),
                        "Look: work of the team, now (Draft impact description)",
                        "Open it: work of the team, ahead (Open bug, Push patch)");
    }

    @Test
    void showsWhatARejectedReportDidNotComeThrough() {
        CaseFile rejected = SomeCase.received(Visibility.PRIVATE)
                .status(TaskStatus.INVALID, "TR-06")
                .file();
        String words = Drawing.read(PICTURES.process(insiders(rejected), Duties.of(List.of()))
                        .svg())
                .words();
        assertThat(words)
                .contains(
                        "Look: work of the team, done (Reception)",
                        "Look: work of the team, not gone through (Patch development)",
                        "Open it: work of the team, not gone through (Open bug, Push patch)");
        CaseFile dropped = SomeCase.confirmed(Visibility.PRIVATE)
                .status(TaskStatus.WONT_FIX, "TR-07")
                .file();
        assertThat(Drawing.read(PICTURES.process(insiders(dropped), Duties.of(List.of()))
                                .svg())
                        .words())
                .contains("done (Reception)", "not gone through (Patch development)");
    }

    @Test
    void showsTheOpeningOfAReportThatWasOpenedEarly() {
        CaseFile leaked = SomeCase.confirmed(Visibility.PRIVATE)
                .then(new DateSet(SomeCase.DISCLOSURE))
                .open(Ground.LEAK)
                .file();
        Picture process = PICTURES.process(insiders(leaked), Duties.of(List.of()));
        assertThat(Drawing.read(process.svg()).words()).contains("Open it: work of the team, done");
        Picture timeline = PICTURES.timeline(insiders(leaked), answer());
        assertThat(Drawing.read(timeline.svg()).words()).contains("disclosure, no longer due");
        assertThat(timeline.mermaid()).contains("disclosure, no longer due");
    }

    @Test
    void takesNoStepUpAgainBecauseSomethingLateIsToBeEscalated() {
        CaseFile warned = SomeCase.warned().file();
        Duty escalation = Duty.builder()
                .from(duty(warned, "Patch development"))
                .reason(new Reason("DU-31", "late", new Citation("Patch development", Basis.DERIVED)))
                .build();
        CaseView view = insiders(warned);
        assertThat(PICTURES.process(view, Duties.of(List.of(escalation))).svg())
                .isEqualTo(PICTURES.process(view, Duties.of(List.of())).svg());
    }

    @Test
    void marksGrantedMovesAndCountsWhatTheOthersLack() {
        CaseFile confirmed = SomeCase.confirmed(Visibility.PRIVATE).file();
        Picture refused = PICTURES.statuses(insiders(confirmed), List.of(new MoveStanding(TaskStatus.FIX_RELEASED, 3)));
        assertThat(Drawing.read(refused.svg()).words()).contains("3 unmet").doesNotContain("granted");
        Picture granted = PICTURES.statuses(insiders(confirmed), List.of(new MoveStanding(TaskStatus.FIX_RELEASED, 0)));
        assertThat(Drawing.read(granted.svg()).words()).contains("granted").doesNotContain("unmet");
        Drawing.read(granted.svg()).isReadable();
        assertThatThrownBy(() -> new MoveStanding(TaskStatus.NEW, -1)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void showsEveryVerdictAndTheRecordedDate() {
        Picture picture = PICTURES.timeline(insiders(WARNED), answer());
        Drawing drawing = Drawing.read(picture.svg());
        drawing.isReadable();
        assertThat(drawing.words())
                .contains("weekend", "holiday", "too early", "admissible", "set by the reporter's terms", "DATE-9")
                .contains("the recorded date", "received, 2031-03-03 09:00 UTC", "disclosure, 2031-03-20 00:00 UTC");
    }

    /** A chart cuts a title that is wider than its page, at both ends; the dark theme darkens the words of active tasks. */
    @Test
    void putsLabelAndCaseInTheTitleOfAChartAndTheRestWhereThereIsRoom() {
        String chart = PICTURES.timeline(insiders(WARNED), answer()).mermaid();

        assertThat(chart)
                .contains("\ntitle: \"TLP:AMBER. Case KC-7, revision 24. Draft, for those on the report\"\n")
                .contains("\naccTitle: Timeline of a report to the ", "\naccDescr: Case KC-7, revision 24, as of ")
                .contains("UTC, Fix committed, private :milestone, ")
                .doesNotContain(":active");
    }

    @Test
    void marksADayThatLeavesAListOutUnlikeOthersForThoseOnTheReportAlone() {
        Picture inside = PICTURES.timeline(insiders(WARNED), answer());
        assertThat(inside.svg()).contains("class=\"good\"", "class=\"some\"", "class=\"bad\"");
        assertThat(inside.mermaid()).contains("too late for some list :2031-").contains("admissible :2031-");
        Picture outside =
                PICTURES.timeline(new CaseView(WARNED, Leave.widest(WARNED), Audience.STAKEHOLDERS), answer());
        assertThat(outside.svg()).doesNotContain("class=\"some\"");
        assertThat(outside.mermaid()).doesNotContain("too late for some list", ":active");
    }

    @Test
    void keepsTheReportersTermsFromStakeholders() {
        CaseView stakeholders = new CaseView(WARNED, Leave.widest(WARNED), Audience.STAKEHOLDERS);
        Picture picture = PICTURES.timeline(stakeholders, answer());
        assertThat(Drawing.read(picture.svg()).words())
                .doesNotContain("terms", "some list", "DATE-9", "admissible")
                .contains("business day");
        assertThat(picture.mermaid()).doesNotContain("terms", "some list");
        assertThat(picture.svg()).contains("Draft, for stakeholders", "TLP:AMBER");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void neverShowsTitleCveComponentOrPeople(Audience audience) {
        CaseFile opened = SomeCase.opened().file();
        CaseView view = new CaseView(opened, Leave.widest(opened), audience);
        for (Picture picture : List.of(
                PICTURES.process(view, Duties.of(List.of())),
                PICTURES.statuses(view, List.of()),
                PICTURES.timeline(view, answer()))) {
            assertThat(picture.svg() + picture.mermaid())
                    .doesNotContain(SomeCase.TITLE, "CVE-2031", "Ria Porter", "424242", "stable-1.11");
        }
    }
}
