// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.rules.next.NextStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where may the case go? */
@Command(
        name = "next",
        description = "Tells for each of the ten statuses whether a case may move there now, and if not, the least that"
                + " would have to happen first.",
        exitCodeList = {" 0:the statuses are told", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS})
final class NextCommand extends AnsweringCommand {

    @Mixin
    private final CaseOptions options = new CaseOptions();

    NextCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Question question = options.question(surroundings);
        List<NextStatus> all = question.policy().next(question.caseFile(), question.at());
        List<String> granted = all.stream()
                .filter(NextStatus::isGranted)
                .map(NextStatus::target)
                .map(TaskStatus::displayName)
                .toList();
        return Reply.to("next")
                .about(question)
                .outcome(
                        granted.isEmpty() ? Tone.BAD : Tone.GOOD,
                        granted.isEmpty() ? "none-granted" : "some-granted",
                        granted.isEmpty() ? "NO MOVE is granted now" : "GRANTED now: " + String.join(", ", granted))
                .reasons(
                        "because",
                        all.stream()
                                .filter(NextStatus::isGranted)
                                .flatMap(next -> next.answer().decision().reasons().stream())
                                .toList())
                .with("statuses", Nodes.list(all, NextCommand::json))
                .tell(out -> all.stream()
                        .filter(next -> !next.isGranted() && next.missing().isPresent())
                        .forEach(next -> tell(out, next)))
                .tell(out -> noWay(out, all));
    }

    private static ObjectNode json(NextStatus next) {
        ObjectNode node =
                Nodes.object().put("status", next.target().displayName()).put("granted", next.isGranted());
        node.set("reasons", Nodes.reasons(next.answer().decision().reasons()));
        node.set("would-grant", MissingForm.json(next.missing()));
        return node;
    }

    private static void tell(Transcript out, NextStatus next) {
        out.item("not yet", "to " + next.target().displayName() + ", which waits for");
        next.answer().decision().reasons().forEach(reason -> out.part(Words.of(reason)));
        MissingForm.sentences(next.missing()).forEach(fact -> out.part("would grant: " + fact));
    }

    private static void noWay(Transcript out, List<NextStatus> all) {
        String closed = all.stream()
                .filter(next -> next.missing().isEmpty())
                .map(next -> next.target().displayName())
                .collect(Collectors.joining(", "));
        if (!closed.isEmpty()) {
            out.item("no way", "to " + closed);
        }
    }
}
