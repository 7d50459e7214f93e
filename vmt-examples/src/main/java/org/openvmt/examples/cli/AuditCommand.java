// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.rules.AuditFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Would the policy have refused an event? */
@Command(
        name = "audit",
        description = "Replays the journal of a case and names each event that the policy would have refused. Whoever"
                + " loads a case audits it: a case file records what happened, allowed or not.",
        exitCodeList = {
            " 0:every event was as it should be",
            " 1:an event would have been refused",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
final class AuditCommand extends AnsweringCommand {

    @Mixin
    private final CaseOptions options = new CaseOptions();

    AuditCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Question question = options.question(surroundings);
        List<AuditFinding> findings = question.policy().audit(question.caseFile());
        int events = question.caseFile().revision();
        return Reply.to("audit")
                .about(question)
                .exit(findings.isEmpty() ? Exit.GRANTED : Exit.REFUSED)
                .outcome(
                        findings.isEmpty() ? Tone.GOOD : Tone.BAD,
                        findings.isEmpty() ? "clean" : "refused",
                        findings.isEmpty()
                                ? "CLEAN: all " + events + " events are as they should be"
                                : "REFUSED: " + findings.size() + " of " + events + " events")
                .with(
                        "reasons",
                        Nodes.reasons(findings.stream()
                                .flatMap(finding -> finding.decision().reasons().stream())
                                .toList()))
                .with("findings", Nodes.list(findings, AuditCommand::json))
                .tell(out -> findings.forEach(finding -> tell(out, finding)));
    }

    private static ObjectNode json(AuditFinding finding) {
        ObjectNode node = Nodes.object()
                .put("index", finding.index())
                .put("at", finding.entry().at().toString())
                .put("by", finding.entry().by())
                .put("event", Words.kind(finding.entry().event()));
        node.set("reasons", Nodes.reasons(finding.decision().reasons()));
        return node;
    }

    private static void tell(Transcript out, AuditFinding finding) {
        out.item(
                Tone.BAD,
                "[" + (finding.index() + 1) + "]",
                finding.entry().at() + "  " + finding.entry().by() + ": "
                        + Words.kind(finding.entry().event()));
        finding.decision().reasons().forEach(reason -> out.part(Words.of(reason)));
    }
}
