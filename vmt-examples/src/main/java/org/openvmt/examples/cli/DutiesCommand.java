// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.Duty;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.examples.tracker.DutyWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is to be done? */
@Command(
        name = "duties",
        description =
                "Tells what is to be done about a case at an instant: who owes what, since when, and by when. What"
                        + " is overdue comes first. Asked once a day, it forgets nothing.",
        exitCodeList = {" 0:nothing is overdue", " 1:something is overdue", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS})
final class DutiesCommand extends AnsweringCommand {

    @Mixin
    private final CaseOptions options = new CaseOptions();

    DutiesCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Question question = options.question(surroundings);
        Decision<Duties> decision = question.policy().duties(question.caseFile(), question.at());
        Duties duties = decision.outcome();
        int overdue = duties.overdue().size();
        List<Duty> open = duties.open();
        return Reply.to("duties")
                .about(question)
                .exit(overdue == 0 ? Exit.GRANTED : Exit.REFUSED)
                .outcome(
                        overdue == 0 ? Tone.GOOD : Tone.BAD,
                        overdue > 0 ? "overdue" : open.isEmpty() ? "none" : "in-time",
                        overdue > 0
                                ? "OVERDUE: " + overdue + " of " + open.size() + " open"
                                : open.isEmpty() ? "NOTHING is to be done" : "IN TIME: " + open.size() + " open")
                .with("reasons", Nodes.reasons(decision.reasons()))
                .with("duties", Nodes.list(open, DutiesCommand::json))
                .tell(out -> open.forEach(duty -> tell(out, duty)));
    }

    static ObjectNode json(Duty duty) {
        ObjectNode node = Nodes.reason(duty.reason()).put("task", duty.task());
        Nodes.putIf(node, "item", duty.item());
        node.set("owed-by", Nodes.words(duty.owedBy()));
        Nodes.putIf(node, "name", duty.name());
        node.put("since", duty.since().toString());
        Nodes.putIf(node, "by", duty.by());
        return node.put("overdue", duty.isOverdue());
    }

    private static void tell(Transcript out, Duty duty) {
        out.item(
                duty.isOverdue() ? Tone.BAD : Tone.LABEL,
                duty.isOverdue() ? "OVERDUE" : "open",
                DutyWords.what(duty) + "; owed by " + DutyWords.owner(duty) + ", " + DutyWords.when(duty));
        out.part(Words.of(duty.reason()));
    }
}
