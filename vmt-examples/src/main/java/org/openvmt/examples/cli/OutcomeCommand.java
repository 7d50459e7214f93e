// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.rules.VmtPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What does a class lead to? */
@Command(
        name = "outcome",
        description = "Tells what the class of a case leads to: an advisory, a note, perhaps a note, or nothing. With"
                + " --class it needs no case.",
        exitCodeList = {
            " 0:the outcome is told",
            " 1:the case is not classified yet",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
final class OutcomeCommand extends AnsweringCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", description = "As for the other commands.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--class", paramLabel = "CLASS", description = "A, B1, B2, B3, C1, C2, D, E, Y or Z.")
    private Optional<ReportClass> reportClass = Optional.empty();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    OutcomeCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Reply reply = Reply.to("outcome");
        if (source.isEmpty()) {
            ReportClass known = reportClass.orElseThrow(
                    () -> UnusableException.ofUsage("nothing is asked about, expected a case or --class"));
            return reply(reply, VmtPolicy.of(policy.ground("kata-containers")), known);
        }
        CaseFile caseFile = Sources.caseFile(source.get(), surroundings.in());
        Question question = CaseOptions.question(caseFile, policy, caseFile.lastEventAt());
        reply.about(question);
        Optional<ReportClass> known =
                reportClass.or(() -> caseFile.state().reception().reportClass());
        if (known.isEmpty()) {
            return reply.exit(Exit.REFUSED)
                    .outcome(Tone.BAD, "not-classified", "NOT CLASSIFIED: classify tells what is to be asked")
                    .reasons("because", List.of());
        }
        return reply(reply, question.policy(), known.get());
    }

    private static Reply reply(Reply reply, VmtPolicy policy, ReportClass known) {
        Decision<Outcome> decision = policy.outcome(known);
        return reply.with("class", known.name())
                .outcome(
                        Tone.GOOD,
                        Nodes.word(decision.outcome()),
                        "CLASS " + known + " leads to: " + Words.of(decision.outcome()))
                .reasons("because", decision.reasons());
    }
}
