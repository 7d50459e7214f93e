// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.advisory.AdvisoryDraft;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.CveState;
import org.openvmt.core.casefile.DescriptionState;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.profile.Numbering;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.CveId;

/** What has to hold for several artifacts before they may go out (ART-20 … ART-25). */
final class Gate {

    private final Rendering rendering;

    Gate(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Whether the clearance reaches the audience, and the case is open if that is everyone. */
    void audience() {
        AudienceGate.objections(
                        rendering.profile().name(), rendering.caseFile(), rendering.clearance(), rendering.audience())
                .forEach(rendering::object);
    }

    /** Whether the case publishes a note and no advisory. */
    boolean isNoteCase() {
        CaseState state = rendering.state();
        boolean issue = state.closing().noteDecisions().stream()
                .reduce((earlier, later) -> later)
                .filter(decided -> decided.choice() == NoteChoice.ISSUE)
                .isPresent();
        return state.closing().noteOutAt().isPresent() || (state.status() == TaskStatus.OPINION && issue);
    }

    /** Whether an advisory may be published by now. */
    boolean advisoryIsDue() {
        TaskStatus status = rendering.state().status();
        return !rendering.state().isPrivate()
                && !isBeforeDate()
                && (status == TaskStatus.FIX_COMMITTED || status == TaskStatus.FIX_RELEASED);
    }

    private boolean isBeforeDate() {
        CaseState state = rendering.state();
        return state.disclosure()
                        .opened()
                        .filter(opened -> opened.ground() == Ground.DISCLOSURE_DATE)
                        .isPresent()
                && state.disclosure()
                        .date()
                        .filter(date -> rendering.clearance().at().isBefore(date))
                        .isPresent();
    }

    /** Everything that a final advisory and what announces it have to meet. */
    void finalAdvisory() {
        CaseState state = rendering.state();
        TaskStatus status = state.status();
        rendering.require(
                status == TaskStatus.FIX_COMMITTED || status == TaskStatus.FIX_RELEASED,
                ArtifactRule.PUB_1,
                () -> "the publication is not due in status " + status.displayName() + ", expected Fix committed");
        rendering.require(
                !isBeforeDate(), ArtifactRule.EMB_4, () -> "the disclosure instant lies after the clearance's");
        cveSettled();
        description();
        approvedDescription();
        undisputed();
        rendering.require(
                rendering.caseRecord().id().isPresent(), ArtifactRule.ART_24, () -> "the advisory has no number");
        rendering
                .caseRecord()
                .id()
                .ifPresent(id -> number(id, rendering.profile().advisories()));
        visible();
        credited();
        links();
        new FieldCheck(rendering).check(draft());
        new AffectedVersionsGate(rendering).check();
    }

    /** Whether fix and report still stand; once they are published, it is only said that they do not. */
    private void undisputed() {
        CaseState state = rendering.state();
        List<String> doubts = new ArrayList<>();
        if (state.patch().withdrawn().isPresent()) {
            doubts.add("the fix is withdrawn, and none is proposed since");
        }
        if (state.reception().challenge().isPresent()) {
            doubts.add("a challenge of the report is open");
        }
        boolean isOut = !state.disclosure().published().isEmpty();
        doubts.forEach(doubt -> rendering.require(isOut, ArtifactRule.TR_16, () -> doubt));
        if (isOut) {
            doubts.forEach(doubt -> rendering.remark(
                    ArtifactRule.TR_16.because(doubt + ", although the advisory is published: see that it tells so")));
        }
    }

    /**
     * Whether a number is one that the team gives: in its own count, or by a CVE id of this very case (ART-21). Under an
     * id that is struck nothing new goes out; what did go out keeps its number.
     */
    private void number(AdvisoryId id, Numbering numbering) {
        String form = numbering.prefix() + "-YYYY-" + "N".repeat(numbering.digits());
        rendering.require(
                id.prefix().equals(numbering.prefix())
                        && id.cve().map(this::isOfCase).orElseGet(() -> isCounted(id, numbering)),
                ArtifactRule.ART_21,
                () -> "\"" + id + "\" is no number of this team for this case, expected " + form + ", or "
                        + numbering.prefix() + "- with a CVE id of the case behind it that stands");
    }

    private boolean isOfCase(CveId cve) {
        CaseState state = rendering.state();
        return state.cve().ids().contains(cve)
                || (state.cve().struck().contains(cve)
                        && !state.disclosure().published().isEmpty())
                || rendering.caseFile().note().stream()
                        .anyMatch(note -> note.cves().contains(cve));
    }

    private void links() {
        FieldCheck check = new FieldCheck(rendering);
        rendering.caseRecord().issues().forEach(issue -> check.link("link of the report", issue));
        rendering
                .caseRecord()
                .changes()
                .values()
                .forEach(changes -> changes.forEach(change -> check.link("link of a change", change)));
    }

    /** Whether what somebody is credited with is of this case: the advisory would leave out what is not (CVE-3). */
    private void credited() {
        List<CveId> ids = rendering.state().cve().ids();
        rendering
                .caseRecord()
                .credits()
                .list()
                .forEach(credit -> credit.reported().stream()
                        .filter(cve -> !ids.contains(cve))
                        .forEach(cve -> rendering.require(
                                false,
                                ArtifactRule.CVE_3,
                                () -> "somebody is credited with " + cve
                                        + ", which is no CVE id of the case that stands")));
    }

    private static boolean isCounted(AdvisoryId id, Numbering numbering) {
        String withinYear = id.number().substring(id.number().indexOf('-') + 1);
        return id.equals(numbering.id(id.year(), Integer.parseInt(withinYear)));
    }

    /** What a document writes as an escape is looked at before, since afterwards it is out of sight. */
    private void visible() {
        FinalCheck check = new FinalCheck(rendering);
        check.visible("prose", rendering.prose().whole());
        check.visible("mitigation", rendering.prose().mitigationNote());
        rendering
                .caseRecord()
                .description()
                .ifPresent(description -> description.notes().forEach(note -> check.visible("note", note)));
        draft().reproduce().forEach(text -> check.visible("way to reproduce", text));
        draft().notes().forEach(note -> check.visible("note", note));
    }

    /** Whether every requested CVE id is there, or the CNA declined. */
    void cveSettled() {
        CveState cve = rendering.state().cve();
        rendering.require(
                cve.isSettled(),
                ArtifactRule.CVE_3,
                () -> cve.requested() == 0
                        ? "no CVE id is requested so far"
                        : "the CVE request is not settled: " + cve.ids().size() + " of " + cve.requested()
                                + " requested ids are assigned");
    }

    /** Whether the case is one that stakeholders are warned of, and so far on its way (EXT-5, TR-11). */
    void stakeholdersAreDue() {
        CaseState state = rendering.state();
        TaskStatus status = state.status();
        rendering.require(
                state.reception().reportClass().filter(c -> c == ReportClass.A).isPresent(),
                ArtifactRule.EXT_5,
                () -> "the report is "
                        + state.reception()
                                .reportClass()
                                .map(c -> "of class " + c)
                                .orElse("not classified")
                        + ", expected class A");
        rendering.require(
                status == TaskStatus.IN_PROGRESS || status == TaskStatus.FIX_COMMITTED,
                ArtifactRule.EXT_5,
                () -> "the warning is not due in status " + status.displayName()
                        + ", expected In Progress or Fix committed");
    }

    /** Whether the date that stakeholders are told of is one that section 8 accepts, as the clearance has it. */
    void dateAccepted() {
        rendering.clearance().dateObjections().forEach(rendering::object);
    }

    /** Whether an impact description is posted that lacks nothing. */
    void description() {
        boolean posted = rendering.caseRecord().description().isPresent();
        rendering
                .prose()
                .missing()
                .forEach(part -> rendering.require(
                        false,
                        ArtifactRule.ART_24,
                        () -> posted ? "the impact description lacks: " + part : "no impact description is posted"));
        rendering.caseRecord().description().ifPresent(new FieldCheck(rendering)::check);
    }

    /** Whether everybody approved the very revision that is posted: an approval does not outlive a later one (APP-2). */
    void approvedDescription() {
        DescriptionState state = rendering.state().description();
        if (state.posted().isEmpty()) {
            return;
        }
        Stream<String> reporter = state.waived().containsKey(DescriptionEvent.REPORTER)
                ? Stream.empty()
                : Stream.of(DescriptionEvent.REPORTER);
        Stream.concat(rendering.profile().approvers().stream(), reporter)
                .filter(approver -> state.approvals().stream()
                        .noneMatch(approval -> approval.event().approver().equals(approver)))
                .forEach(approver -> rendering.require(
                        false,
                        ArtifactRule.APP_2,
                        () -> "the posted revision of the impact description is not approved by the " + approver));
    }

    /** Everything that a final note and what announces it have to meet. */
    void finalNote() {
        rendering.require(isNoteCase(), ArtifactRule.PUB_2, () -> "no decision to issue a note is recorded");
        rendering.require(rendering.caseFile().note().isPresent(), ArtifactRule.PUB_2, () -> "no note is written");
        rendering
                .caseFile()
                .note()
                .ifPresent(note ->
                        rendering.require(note.id().isPresent(), ArtifactRule.ART_24, () -> "the note has no number"));
        rendering.caseFile().note().ifPresent(new FieldCheck(rendering)::check);
        rendering.caseFile().note().ifPresent(this::cves);
        rendering
                .caseFile()
                .note()
                .flatMap(SecurityNote::id)
                .ifPresent(id -> number(id, rendering.profile().notes()));
    }

    /** A note names no id that is struck, and none but those of its case where that has some (CVE-3, CVE-4). */
    private void cves(SecurityNote note) {
        CveState cve = rendering.state().cve();
        boolean struck = note.cves().stream().anyMatch(cve.struck()::contains);
        rendering.require(
                !struck,
                ArtifactRule.CVE_4,
                () -> "the note names a CVE id that the CNA rejected, expected those that stand");
        rendering.require(
                struck
                        || note.cves().isEmpty()
                        || cve.ids().isEmpty()
                        || Set.copyOf(note.cves()).equals(Set.copyOf(cve.ids())),
                ArtifactRule.CVE_3,
                () -> "the CVE ids of the note are not those of the case, expected the same or none in the note");
    }

    /** The advisory draft; an empty one if nothing is written. */
    AdvisoryDraft draft() {
        return rendering
                .caseFile()
                .advisory()
                .orElseGet(() -> AdvisoryDraft.builder().build());
    }
}
