// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.classification.Classification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which class do the answers of triage lead to? */
@Command(
        name = "classify",
        description =
                "Tells which class the answers of triage lead to, or which questions still matter. The answers are"
                        + " those on record in a case; options add to them or take their place, and are enough without a case.",
        exitCodeList = {
            " 0:the answers lead to a class",
            " 1:questions are open, or the class on record is another",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
final class ClassifyCommand extends AnsweringCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "As for the other commands.")
    private Optional<String> source = Optional.empty();

    @Mixin
    private final TriageOptions answers = new TriageOptions();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    ClassifyCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Reply reply = Reply.to("classify");
        if (source.isEmpty()) {
            return reply(
                    reply,
                    VmtPolicy.of(policy.ground("kata-containers")),
                    answers.over(Assessment.builder().build()),
                    Optional.empty());
        }
        CaseFile caseFile = Sources.caseFile(source.get(), surroundings.in());
        Question question = CaseOptions.question(caseFile, policy, caseFile.lastEventAt());
        return reply(
                reply.about(question),
                question.policy(),
                answers.over(caseFile.state()
                        .reception()
                        .answers()
                        .orElseGet(() -> Assessment.builder().build())),
                caseFile.state().reception().reportClass());
    }

    private static Reply reply(Reply reply, VmtPolicy policy, Assessment answers, Optional<ReportClass> recorded) {
        Decision<Classification> decision = policy.classification(answers);
        Classification classification = decision.outcome();
        List<String> open = classification.openQuestions().stream()
                .map(question -> question.wording())
                .toList();
        Optional<ReportClass> found = classification.reportClass();
        boolean another = found.isPresent() && recorded.isPresent() && !found.equals(recorded);
        recorded.ifPresent(known -> reply.with("recorded", known.name()));
        return reply.exit(found.isPresent() && !another ? Exit.GRANTED : Exit.REFUSED)
                .outcome(
                        found.isPresent() && !another ? Tone.GOOD : Tone.BAD,
                        found.map(ReportClass::name).orElse("open"),
                        found.map(known -> "CLASS " + known
                                        + (another ? ", but on record is class " + recorded.orElseThrow() : ""))
                                .orElse("OPEN: the class can still be one of " + classification.possible()))
                .reasons("because", decision.reasons())
                .with(
                        "possible",
                        Nodes.texts(classification.possible().stream()
                                .map(ReportClass::name)
                                .toList()))
                .with("open-questions", Nodes.texts(open))
                .tell(out -> Reply.items(out, "to ask", open));
    }
}
