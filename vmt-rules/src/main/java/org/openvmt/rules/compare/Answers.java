// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.ReceptionState;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DisclosureAnswer;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.process.Duty;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.classification.Classification;
import org.openvmt.rules.classification.ClassificationDecision;
import org.openvmt.rules.decide.DateQuestions;
import org.openvmt.rules.decide.DisclosureDecision;
import org.openvmt.rules.decide.ExtentDecision;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.NeededPatches;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.duty.DutyDecision;
import org.openvmt.rules.embargo.EmbargoAnswer;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.engine.DecisionKind;

/** Everything that a policy has to say to one case. */
final class Answers {

    private final PolicyGround ground;
    private final CaseFile caseFile;
    private final Instant at;

    private Answers(PolicyGround ground, CaseFile caseFile, Instant at) {
        this.ground = ground;
        this.caseFile = caseFile;
        this.at = at;
    }

    /** The same questions in the same order, whatever the policy. */
    static List<Answer> of(PolicyGround ground, CaseFile caseFile, Instant at) {
        Answers answers = new Answers(ground, caseFile, at);
        List<Answer> all = new ArrayList<>(answers.classes());
        Stream.of(TaskStatus.values()).map(answers::move).forEach(all::add);
        all.add(answers.patches());
        all.add(answers.disclosure());
        all.add(answers.extent());
        all.add(answers.embargo());
        all.add(answers.duties());
        return all;
    }

    private List<Answer> classes() {
        ReceptionState reception = caseFile.state().reception();
        List<Answer> all = new ArrayList<>();
        reception.answers().ifPresent(answers -> {
            Decision<Classification> decision = ClassificationDecision.of(ground.rules(), answers);
            String outcome =
                    decision.outcome().reportClass().map(Object::toString).orElse("open");
            all.add(Answer.of(DecisionKind.CLASSIFICATION, "class of the answers", outcome, decision));
        });
        reception.reportClass().ifPresent(known -> {
            var decision = OutcomeDecision.of(ground.rules(), known);
            all.add(Answer.of(DecisionKind.OUTCOME, "outcome of class " + known, decision.outcome(), decision));
        });
        return all;
    }

    private Answer move(TaskStatus target) {
        MoveAnswer answer = MoveDecision.of(ground, caseFile, target, at);
        List<String> lines = new ArrayList<>(Answer.of(DecisionKind.TRANSITIONS, "", verdict(answer), answer.decision())
                .lines());
        answer.effects().forEach(effect -> lines.add(Answer.line(effect.reason())));
        return new Answer(DecisionKind.TRANSITIONS, "move to " + target.displayName(), lines);
    }

    private static String verdict(MoveAnswer answer) {
        return answer.isGranted() ? "granted" : "refused";
    }

    private Answer patches() {
        List<String> branches = NeededPatches.needed(caseFile, ground.profile(), at).stream()
                .map(Branch::toString)
                .toList();
        return new Answer(DecisionKind.TRANSITIONS, "branches to patch", branches);
    }

    private Answer disclosure() {
        Decision<DisclosureAnswer> decision =
                DisclosureDecision.of(ground.rules(), DateQuestions.of(ground, caseFile, at));
        Optional<Instant> proposed = decision.outcome().proposed().map(CandidateDay::instant);
        return Answer.of(
                DecisionKind.DISCLOSURE,
                "disclosure if the lists are notified now",
                proposed.map(Instant::toString).orElse("no date"),
                decision);
    }

    private Answer extent() {
        Decision<Extent> decision = ExtentDecision.of(ground, caseFile, at);
        List<String> audiences =
                decision.outcome().audiences().stream().map(Audience::name).toList();
        return Answer.of(DecisionKind.EXTENT, "who may know", audiences, decision);
    }

    private Answer embargo() {
        Decision<EmbargoAnswer> decision = EmbargoDecision.of(ground, caseFile, at);
        String stance = decision.outcome().stance().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Answer.of(DecisionKind.EMBARGO, "opening", stance, decision);
    }

    private Answer duties() {
        List<String> lines = DutyDecision.of(ground, caseFile, at).outcome().open().stream()
                .map(Answers::line)
                .toList();
        return new Answer(DecisionKind.DUTIES, "what is to be done", lines);
    }

    private static String line(Duty duty) {
        return duty.rule() + ": " + duty.task()
                + duty.item().map(item -> " (" + item + ")").orElse("")
                + duty.by().map(by -> " by " + by).orElse("")
                + (duty.isOverdue() ? ", overdue" : "");
    }
}
