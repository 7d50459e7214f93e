// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.people.Party;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.tracker.BotAnswer;
import org.openvmt.examples.tracker.BotAnswer.Kind;
import org.openvmt.examples.tracker.CaseFolder;
import org.openvmt.examples.tracker.WhyBot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why can this case not move? */
@Command(
        name = "why",
        description = "Answers a question in a line of text, as a bot does in a chat: why can a case not move to a"
                + " status? It names every unmet guard and what would meet it, to whoever may know of the case; everybody"
                + " else hears what they would hear of a case that does not exist. Standard error is for whoever runs it:"
                + " it names the files and cases that nobody gets an answer about.",
        exitCodeList = {
            " 0:the move is granted",
            " 1:it is refused, or the question has no answer for this reader",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
final class WhyCommand extends AnsweringCommand {

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            description = "Such as \"why can't kata-2020-05-a move to Triaged?\"")
    private String text = "";

    @Option(names = "--cases", paramLabel = "FOLDER", required = true, description = "A folder with case files.")
    private Path folder = Path.of("");

    @Option(names = "--thread", paramLabel = "CASE-ID", description = "The case that \"this\" stands for.")
    private Optional<String> thread = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            required = true,
            description = "When it is asked, such as 2026-04-07T00:00:00Z, or now.")
    private String at = "";

    @Mixin
    private final AskerOptions asker = new AskerOptions();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    WhyCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        Party party = asker.party()
                .orElseThrow(() -> UnusableException.ofUsage("nobody asks, expected --reader with a name, and --role"));
        CaseFolder cases = TrackerInputs.folder(folder, (done, all) -> {});
        WhyBot bot = new WhyBot(cases.cases(), TrackerInputs.policies(policy));
        BotAnswer answer = bot.ask(text, thread, party, Instants.parse(at, surroundings.clock()));
        Reply reply = Reply.to("why")
                .exit(answer.kind() == Kind.GRANTED ? Exit.GRANTED : Exit.REFUSED)
                .outcome(
                        answer.kind() == Kind.GRANTED ? Tone.GOOD : Tone.BAD,
                        Nodes.word(answer.kind()),
                        answer.lines().get(0));
        answer.caseId().ifPresent(id -> reply.with("case", id));
        // The same whatever is asked: no answer may depend on what the asker is not told of.
        Stream.concat(cases.unread().stream(), bot.unjudged().stream())
                .forEach(file -> reply.aside(out -> out.item(Tone.BAD, "NOT READ", file.file() + ": " + file.why())));
        return reply.with("lines", Nodes.texts(answer.lines()))
                .tell(out -> answer.lines().stream().skip(1).forEach(out::heading));
    }
}
