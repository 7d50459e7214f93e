// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.people.Extent;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.compare.PolicyDifference;
import org.openvmt.rules.decide.PolicyGround;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What do two teams see differently? */
@Command(
        name = "diff-profiles",
        description =
                "Tells what differs between two profiles, field by field, and which decisions about the given cases"
                        + " would differ. A profile is one that comes with the library, a YAML file, or the folder of a pack.",
        exitCodeList = {" 0:nothing differs", " 1:something differs", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS})
final class DiffProfilesCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "A", description = "A profile: its name, its YAML file, or a pack's folder.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String second = "";

    @Parameters(index = "2..*", paramLabel = "CASE", description = "Cases to decide about.")
    private List<String> cases = List.of();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            defaultValue = Instants.LAST,
            description = "As for the other commands; for each case it is \"last\" unless given.")
    private String at = Instants.LAST;

    @Option(names = "--i-trust-these-rules", description = "The rules of a pack can run any Java on this machine.")
    private boolean trusted;

    DiffProfilesCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        PolicyGround here = ground(first, trusted);
        PolicyGround there = ground(second, trusted);
        List<ProfileDifference> fields = ProfileDifference.between(here.profile(), there.profile());
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        Reply reply = Reply.to("diff-profiles");
        int differing = 0;
        try (ProgressLine progress = progress("comparing")) {
            for (String source : cases) {
                CaseFile caseFile = Sources.caseFile(source, surroundings.in());
                Instant instant = Instants.parse(at, caseFile, surroundings.clock());
                differing += decisions(reply, found, new Pair(here, there), caseFile, instant);
                progress.at(caseFile.id(), found.size(), cases.size());
            }
        }
        boolean same = fields.isEmpty() && differing == 0;
        return Reply.to("diff-profiles")
                .with("a", here.profile().name())
                .with("b", there.profile().name())
                .exit(same ? Exit.GRANTED : Exit.REFUSED)
                .outcome(
                        same ? Tone.GOOD : Tone.BAD,
                        same ? "same" : "different",
                        same
                                ? "THE SAME: nothing differs"
                                : "DIFFERENT: " + fields.size() + " fields of the profiles, " + differing
                                        + " decisions about " + cases.size() + " cases")
                .with("fields", Nodes.list(fields, ProfileDifference::json))
                .with("cases", found)
                .tell(out -> fields.forEach(field -> field.tell(out)))
                .tell(reply::print);
    }

    static PolicyGround ground(String source, boolean trusted) throws IOException {
        Path folder = Path.of(source);
        return Files.isDirectory(folder)
                ? PolicyOptions.pack(folder, trusted)
                : PolicyOptions.ground(Sources.profile(source));
    }

    private record Pair(PolicyGround here, PolicyGround there) {}

    private static int decisions(Reply reply, ArrayNode found, Pair pair, CaseFile caseFile, Instant at) {
        VmtPolicy here = VmtPolicy.of(pair.here());
        VmtPolicy there = VmtPolicy.of(pair.there());
        List<PolicyDifference> differences = here.diff(there, caseFile, at);
        Extent extent = here.extent(caseFile, at).outcome();
        Extent other = there.extent(caseFile, at).outcome();
        Question question = new Question(caseFile, extent.covers(other) ? there : here, at);
        ObjectNode node = Nodes.object()
                .put("case", caseFile.id())
                .put("at", at.toString())
                .put("tlp", question.extent().tlp().label());
        node.set("may-know", Nodes.words(question.extent().audiences()));
        node.set("differences", Nodes.list(differences, DiffProfilesCommand::json));
        found.add(node);
        reply.tell(out -> {
            out.blank();
            out.heading(Tone.HEADING, question.head(question.extent()));
            differences.forEach(difference -> tell(out, difference));
        });
        return differences.size();
    }

    static ObjectNode json(PolicyDifference difference) {
        ObjectNode node =
                Nodes.object().put("decision", difference.decision().folder()).put("question", difference.question());
        node.set("a", Nodes.texts(difference.here()));
        node.set("b", Nodes.texts(difference.there()));
        return node;
    }

    private static void tell(Transcript out, PolicyDifference difference) {
        out.item("differs", difference.decision().folder() + ": " + difference.question());
        difference.here().forEach(line -> out.part("A: " + line));
        difference.there().forEach(line -> out.part("B: " + line));
    }
}
