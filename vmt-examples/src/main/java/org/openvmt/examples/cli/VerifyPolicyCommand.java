// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.verify.Flaw;
import org.openvmt.rules.verify.PolicyReport;
import org.openvmt.rules.verify.PolicyVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the policy hold together? */
@Command(
        name = "verify-policy",
        description = "Looks a policy over, without any case: whether every input has one answer, whether every rule is"
                + " alive and needed, whether every status can be reached and left, whether every citation resolves."
                + " It takes about half a minute, and shows on a terminal how far it has come.",
        exitCodeList = {" 0:the policy is sound", " 1:it has flaws", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS})
final class VerifyPolicyCommand extends AnsweringCommand {

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--decision",
            paramLabel = "NAME",
            split = ",",
            description = "Looks over these alone: classification, outcome, transitions, disclosure, extent, embargo or"
                    + " duties.")
    private List<DecisionKind> decisions = List.of();

    @Option(
            names = "--section",
            paramLabel = "HEADING",
            description = "A heading of the team's own written process that its rules may cite.")
    private List<String> sections = List.of();

    VerifyPolicyCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        PolicyGround ground = policy.ground("kata-containers");
        Set<DecisionKind> wanted = decisions.isEmpty() ? EnumSet.allOf(DecisionKind.class) : EnumSet.copyOf(decisions);
        PolicyReport report;
        try (ProgressLine progress = progress("verifying")) {
            report = PolicyVerifier.verify(
                    ground,
                    wanted,
                    Set.copyOf(sections),
                    (decision, done, all) -> progress.at(decision.folder(), done, all));
        }
        return Reply.to("verify-policy")
                .with("profile", ground.profile().name())
                .exit(report.isSound() ? Exit.GRANTED : Exit.REFUSED)
                .outcome(
                        report.isSound() ? Tone.GOOD : Tone.BAD,
                        report.isSound() ? "sound" : "flawed",
                        report.isSound()
                                ? "SOUND: the policy of " + ground.profile().name()
                                : "FLAWED: " + report.flaws().size() + " in the policy of "
                                        + ground.profile().name())
                .with("flaws", Nodes.list(report.flaws(), VerifyPolicyCommand::json))
                .with(
                        "decisions",
                        Nodes.list(
                                report.inputs().entrySet(),
                                entry -> Nodes.object()
                                        .put("decision", entry.getKey().folder())
                                        .put("rules", report.rules().getOrDefault(entry.getKey(), 0))
                                        .put("inputs", entry.getValue())))
                .tell(out -> report.flaws().forEach(flaw -> {
                    out.item(
                            Tone.BAD,
                            "flaw",
                            flaw.decision().folder() + ", " + flaw.breaks().word() + ": " + flaw.sentence());
                    if (!flaw.input().isEmpty()) {
                        out.part("input: " + flaw.input());
                    }
                }))
                .tell(out -> report.inputs()
                        .forEach((decision, inputs) -> out.item(
                                "looked at",
                                decision.folder() + ": " + report.rules().getOrDefault(decision, 0) + " rules, "
                                        + inputs + " inputs")));
    }

    private static ObjectNode json(Flaw flaw) {
        ObjectNode node = Nodes.object()
                .put("decision", flaw.decision().folder())
                .put("breaks", Nodes.word(flaw.breaks()))
                .put("sentence", flaw.sentence())
                .put("input", flaw.input());
        node.set("rules", Nodes.texts(flaw.rules()));
        return node;
    }
}
