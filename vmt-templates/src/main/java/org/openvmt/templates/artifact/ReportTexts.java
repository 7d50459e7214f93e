// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.casefile.DisclosureState;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.templates.advisory.CaseRecord;
import org.openvmt.templates.advisory.ImpactProse;
import org.openvmt.templates.text.Template;

/** The texts for those on the report: reminder, message, description and title (ART-1, ART-2, ART-3, ART-8). */
final class ReportTexts {

    private static final String TEXT = "text";
    private static final String ADVISORY = "advisory";
    private static final String SUFFIX = ".txt";
    private static final Set<TaskStatus> FROM_CONFIRMED = Set.of(
            TaskStatus.CONFIRMED,
            TaskStatus.TRIAGED,
            TaskStatus.IN_PROGRESS,
            TaskStatus.FIX_COMMITTED,
            TaskStatus.FIX_RELEASED);

    private final Rendering rendering;

    ReportTexts(Rendering rendering) {
        this.rendering = rendering;
    }

    List<Artifact> reminder() {
        rendering.require(
                rendering.state().isPrivate(), () -> "the report is public, and the reminder is for a private one");
        rendering.proceed();
        Template template = rendering.template();
        String limit = rendering
                .caseRecord()
                .embargoEnd()
                .map(day -> template.fill("limit", Map.of("end", day.toString())))
                .orElse("");
        return List.of(rendering.text(
                SUFFIX,
                Medium.TEXT,
                rendering.fill(
                        TEXT,
                        Map.of(
                                "team",
                                rendering.profile().team(),
                                ADVISORY,
                                rendering.profile().advisories().prefix(),
                                "limit",
                                limit))));
    }

    List<Artifact> incomplete() {
        TaskStatus status = rendering.state().status();
        rendering.require(
                status == TaskStatus.INCOMPLETE,
                () -> "the status is " + status.displayName() + ", expected Incomplete");
        rendering.proceed();
        return List.of(rendering.text(
                SUFFIX,
                Medium.TEXT,
                rendering.fill(
                        TEXT,
                        Map.of(
                                ADVISORY,
                                rendering.profile().advisories().prefix(),
                                "components",
                                rendering.caseRecord().componentLine()))));
    }

    List<Artifact> description() {
        TaskStatus status = rendering.state().status();
        rendering.asDraft();
        rendering.require(
                FROM_CONFIRMED.contains(status),
                () -> "the status is " + status.displayName() + ", expected Confirmed or a later one");
        CaseRecord caseRecord = rendering
                .particulars()
                .description()
                .map(rendering.caseRecord()::with)
                .orElse(rendering.caseRecord());
        rendering.require(
                caseRecord.description().isPresent(),
                () -> "no impact description is posted, and none was handed over");
        rendering.proceed();
        ImpactProse prose = ImpactProse.of(rendering.ground().templates(), caseRecord);
        prose.missing().forEach(part -> rendering.remark(rendering.ownReason("the impact description lacks: " + part)));
        return List.of(rendering.text(
                SUFFIX,
                Medium.TEXT,
                rendering
                        .template()
                        .fill(TEXT, Map.of("draft", rendering.draftLine(), "description", prose.description()))));
    }

    List<Artifact> title() {
        CaseRecord caseRecord = rendering.caseRecord();
        Gate gate = new Gate(rendering);
        gate.cveSettled();
        gate.approvedDescription();
        new FieldCheck(rendering).title(caseRecord.title());
        rendering.proceed();
        String title = number().map(id -> "[" + id + "] " + caseRecord.title())
                .orElseGet(() -> caseRecord.title() + caseRecord.cveSuffix());
        return List.of(rendering.text(SUFFIX, Medium.TEXT, title));
    }

    /** The number that goes before the title, where the team wants it there, once the case is opened or published. */
    private Optional<AdvisoryId> number() {
        DisclosureState disclosure = rendering.state().disclosure();
        boolean isOut =
                disclosure.openedAt().isPresent() || !disclosure.published().isEmpty();
        return rendering.caseRecord().id().filter(id -> rendering.profile().retitleAtOpening() && isOut);
    }
}
