// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.rules.MoveRequest;
import org.openvmt.rules.MoveResult;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveOption;
import org.openvmt.rules.next.MissingFact;
import org.openvmt.rules.next.NextStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** May the case move to a status? */
@Command(
        name = "move",
        description =
                "Asks whether a case may move to a status. A refusal names every guard that is unmet, and the least"
                        + " that would meet them all. With --write, a granted move is taken and the next revision of the case"
                        + " is written to another file. With --by, it is refused to whoever is not the coordinator on"
                        + " record.",
        exitCodeList = {" 0:granted", " 1:refused", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS})
final class MoveCommand extends AnsweringCommand {

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Parameters(
            index = "1",
            paramLabel = "STATUS",
            description = "One of the ten statuses, or the word of the team's tracker for it; letter case, apostrophes,"
                    + " - and _ do not matter.")
    private String status = "";

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description =
                    "Takes the move, and writes the case to this file (.yaml, .yml, .json), which must not exist.")
    private Optional<Path> write = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "The coordinator, who takes the move. Needed for --write.")
    private Optional<String> by = Optional.empty();

    MoveCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Question question = options.question(surroundings);
        TaskStatus target = target(question.policy().profile());
        if (write.isPresent() && by.isEmpty()) {
            throw UnusableException.ofUsage(
                    "--write puts a move on record, expected --by with the name of who takes it");
        }
        Optional<MoveResult> result = by.map(name -> question.policy()
                .take(question.caseFile(), new MoveRequest(target, question.at(), name, Role.COORDINATOR)));
        MoveAnswer answer = result.map(MoveResult::answer)
                .orElseGet(() -> question.policy().move(question.caseFile(), target, question.at()));
        Reply reply = Reply.to("move").about(question);
        reply.with("from", answer.origin().displayName()).with("to", target.displayName());
        if (answer.isGranted()) {
            granted(reply, answer);
            write(reply, result);
        } else {
            refused(reply, question, answer);
        }
        return reply;
    }

    private TaskStatus target(TeamProfile profile) {
        try {
            return profile.status(status);
        } catch (InvalidValueException e) {
            throw UnusableException.ofUsage(e.getMessage()
                    + Nearest.hint(
                            status,
                            Stream.of(TaskStatus.values())
                                    .map(TaskStatus::displayName)
                                    .toList()));
        }
    }

    private static void granted(Reply reply, MoveAnswer answer) {
        reply.outcome(Tone.GOOD, "granted", "GRANTED: " + moves(answer))
                .reasons("because", answer.decision().reasons())
                .with(
                        "effects",
                        Nodes.list(
                                answer.effects(),
                                effect -> Nodes.reason(effect.reason()).put("effect", Nodes.word(effect.effect()))))
                .tell(out -> Reply.items(
                        out,
                        "brings",
                        answer.effects().stream()
                                .map(effect -> Words.of(effect.effect()) + ": " + Words.of(effect.reason()))
                                .toList()));
    }

    private static void refused(Reply reply, Question question, MoveAnswer answer) {
        Optional<List<MissingFact>> missing = question.policy().next(question.caseFile(), question.at()).stream()
                .filter(next -> next.target() == answer.target())
                .findFirst()
                .flatMap(NextStatus::missing);
        reply.exit(Exit.REFUSED)
                .outcome(Tone.BAD, "refused", "REFUSED: " + moves(answer))
                .reasons("unmet", answer.decision().reasons());
        MissingForm.add(reply, missing);
        List<MoveOption> others = answer.options().stream()
                .filter(option -> option.target() != answer.target())
                .toList();
        reply.with("instead", Nodes.list(others, MoveCommand::option)).tell(out -> instead(out, others));
    }

    private static String moves(MoveAnswer answer) {
        return answer.origin().displayName() + " to " + answer.target().displayName();
    }

    private static ObjectNode option(MoveOption option) {
        ObjectNode node =
                Nodes.object().put("to", option.target().displayName()).put("granted", option.isOpen());
        node.set("unmet", Nodes.reasons(option.unmet()));
        return node;
    }

    private static void instead(Transcript out, List<MoveOption> options) {
        String label = "instead";
        for (MoveOption option : options) {
            String target = "to " + option.target().displayName();
            out.item(label, option.isOpen() ? target + ": open" : target + " is waiting for");
            option.unmet().forEach(reason -> out.part(Words.of(reason)));
            label = "";
        }
    }

    private void write(Reply reply, Optional<MoveResult> result) throws IOException {
        if (write.isPresent() && result.orElseThrow() instanceof MoveResult.Taken taken) {
            Path file = write.get();
            NewFile.write("--write", file, Documents.writeCase(taken.next(), DocumentFormat.of(file.toString())));
            reply.with("written", file.toString()).tell(out -> out.item("written", file.toString()));
            int later = options.laterEvents();
            if (later > 0) {
                reply.with("left-out", IntNode.valueOf(later))
                        .tell(out -> out.item(
                                "left out", "the " + later + " events that the case has after the given revision"));
            }
        }
    }
}
