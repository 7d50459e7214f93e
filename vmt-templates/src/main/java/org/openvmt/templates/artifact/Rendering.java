// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.CaseState;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.advisory.CaseRecord;
import org.openvmt.templates.advisory.CaseWords;
import org.openvmt.templates.advisory.ImpactProse;
import org.openvmt.templates.mail.Mail;
import org.openvmt.templates.text.OpenSlots;
import org.openvmt.templates.text.Template;
import org.openvmt.templates.text.TemplateSource;

/**
 * One call of the door: what is asked for, what it is made from, and everything that speaks against it. A renderer first
 * states what it requires, then goes on, and only then writes.
 */
final class Rendering {

    private static final Set<ArtifactKind> WITHOUT_TEMPLATE =
            Set.of(ArtifactKind.REPORT_TITLE, ArtifactKind.ADVISORY, ArtifactKind.PUBLICATION_FORM);

    private final ArtifactKind kind;
    private final Ground ground;
    private final CaseRecord caseRecord;
    private final Anonymity anonymity;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> remarks = new ArrayList<>();
    private Stage stage = Stage.FINAL;

    /** What a rendering stands on. */
    record Ground(
            TeamProfile profile,
            TemplateSource templates,
            CaseFile caseFile,
            Clearance clearance,
            Particulars particulars) {}

    Rendering(ArtifactKind kind, Ground ground) {
        this.kind = kind;
        this.ground = ground;
        this.caseRecord = CaseRecord.of(
                ground.profile(), ground.caseFile(), ground.clearance().at());
        this.anonymity = new Anonymity(this);
    }

    ArtifactKind kind() {
        return kind;
    }

    Ground ground() {
        return ground;
    }

    TeamProfile profile() {
        return ground.profile();
    }

    CaseFile caseFile() {
        return ground.caseFile();
    }

    CaseState state() {
        return ground.caseFile().state();
    }

    Clearance clearance() {
        return ground.clearance();
    }

    Particulars particulars() {
        return ground.particulars();
    }

    CaseRecord caseRecord() {
        return caseRecord;
    }

    Anonymity anonymity() {
        return anonymity;
    }

    ImpactProse prose() {
        return ImpactProse.of(ground.templates(), caseRecord);
    }

    Template template() {
        return template(kind);
    }

    /**
     * A part of the template, filled with what the artifact says and, where a team's wording asks for more, with the
     * words of the case; a refusal of what is final if something is open then.
     */
    String fill(String part, Map<String, String> values) {
        Template template = template();
        Map<String, String> own = new HashMap<>(values);
        if (caseRecord.description().isPresent()) {
            own.putIfAbsent("prose", prose().whole());
            own.putIfAbsent("description", prose().description());
        }
        CaseWords words = CaseWords.of(caseRecord, UnaryOperator.identity());
        if (stage == Stage.FINAL) {
            requireFilled(words.open(template, part, own));
        }
        return words.fill(template, part, own);
    }

    /** A refusal that lists everything that a template asks for and the case does not have. */
    void requireFilled(List<String> open) {
        open.forEach(name ->
                require(false, ArtifactRule.ART_24, () -> "the template asks for " + name + ", which is not settled"));
        proceed();
    }

    Template template(ArtifactKind of) {
        return Template.load(ground.templates(), name(of));
    }

    private static String name(ArtifactKind of) {
        int number = Integer.parseInt(of.id().substring(of.id().indexOf('-') + 1));
        return (number < 10 ? "art-0" : "art-") + number;
    }

    /** What the templates of this artifact say, whatever is filled in. */
    String fixedWords() {
        return Stream.of(kind, ArtifactKind.IMPACT_DESCRIPTION, ArtifactKind.SECURITY_NOTE)
                .filter(of -> !WITHOUT_TEMPLATE.contains(of))
                .map(of -> ground.templates().text(name(of)))
                .collect(Collectors.joining("\n"));
    }

    /** The coordinator's name; a refusal if nobody drives the case. */
    String coordinator() {
        Optional<String> name = state().reception().coordinator();
        require(name.isPresent(), ArtifactRule.PPL_1, () -> "nobody coordinates the case");
        return name.orElse("");
    }

    void asDraft() {
        stage = Stage.DRAFT;
    }

    Stage stage() {
        return stage;
    }

    Audience audience() {
        return stage == Stage.DRAFT ? Audience.REPORTER_AND_VMT : kind.audience();
    }

    /** What a draft says on its face (ART-20). */
    String draftLine() {
        return "DRAFT, " + clearance().extent().tlp().label() + ", case "
                + caseFile().id() + ", revision " + caseFile().revision();
    }

    void require(boolean holds, ArtifactRule rule, Supplier<String> sentence) {
        if (!holds) {
            reasons.add(rule.because(sentence.get()));
        }
    }

    void object(Reason reason) {
        reasons.add(reason);
    }

    /** A requirement of the artifact itself. */
    void require(boolean holds, Supplier<String> sentence) {
        if (!holds) {
            reasons.add(ownReason(sentence.get()));
        }
    }

    Reason ownReason(String sentence) {
        return new Reason(kind.id(), sentence, kind.citation());
    }

    void remark(Reason remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    boolean isRefused() {
        return !reasons.isEmpty();
    }

    /** What looks open in the code that the case's own prose and reasons hold. */
    Set<String> code() {
        return Stream.of(
                        caseRecord.description().stream()
                                .flatMap(own -> Stream.concat(
                                        Stream.concat(own.prose().stream(), own.mitigation().stream()),
                                        own.notes().stream())),
                        caseFile().advisory().stream()
                                .flatMap(own -> Stream.concat(own.reproduce().stream(), own.notes().stream())),
                        caseFile().note().stream()
                                .flatMap(own -> Stream.of(own.summary(), own.discussion(), own.recommendedActions())),
                        new WarnedMatters(caseFile()).reasons())
                .flatMap(prose -> prose)
                .flatMap(prose -> OpenSlots.inCode(prose).stream())
                .collect(Collectors.toSet());
    }

    /** Ends the rendering if anything speaks against it. */
    void proceed() {
        if (isRefused()) {
            throw new ArtifactRefusedException(kind, reasons);
        }
    }

    Artifact text(String suffix, Medium medium, String text) {
        String lines = text.endsWith("\n") ? text : text + "\n";
        new FinalCheck(this).run(lines);
        proceed();
        return ImmutableTextArtifact.builder()
                .kind(kind)
                .stage(stage)
                .audience(audience())
                .medium(medium)
                .fileName(fileName(suffix))
                .remarks(remarks)
                .text(lines)
                .build();
    }

    Artifact mail(String suffix, Mail mail) {
        FinalCheck check = new FinalCheck(this);
        check.run(mail.subject());
        check.run(mail.body());
        proceed();
        return ImmutableMailArtifact.builder()
                .kind(kind)
                .stage(stage)
                .audience(audience())
                .medium(Medium.MAIL)
                .fileName(fileName(suffix))
                .remarks(remarks)
                .mail(Mail.builder()
                        .from(mail)
                        .audience(audience())
                        .addOpenNames(
                                profile().project(),
                                profile().team(),
                                profile().advisories().prefix())
                        .addAllOpenNames(
                                state().reception().coordinator().stream().toList())
                        .build())
                .build();
    }

    private String fileName(String suffix) {
        String name = kind.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return kind.id().toLowerCase(Locale.ROOT) + "-" + name + suffix;
    }
}
