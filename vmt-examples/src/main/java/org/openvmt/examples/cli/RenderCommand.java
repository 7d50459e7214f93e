// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.value.Link;
import org.openvmt.examples.DueArtifacts;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.templates.artifact.Artifact;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.ArtifactRefusedException;
import org.openvmt.templates.artifact.Artifacts;
import org.openvmt.templates.artifact.Particulars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is written of a case, for whom? */
@Command(
        name = "render",
        description = "Writes one artifact of a case, to standard output or into a folder, with the clearance that the"
                + " policy issues for the instant: what reaches further is refused, with the reason. With --list it tells"
                + " of all fifteen which fell due with the last event, and which are refused and why.",
        exitCodeList = {" 0:written, or listed", " 1:refused", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS})
final class RenderCommand extends AnsweringCommand {

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--kind", paramLabel = "ART-N", description = "Which artifact: its id, such as ART-9.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--list", description = "Tells which artifacts are due, and which are refused.")
    private boolean list;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the files go; those of the same name are replaced. Unless given, standard output.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--notice",
            paramLabel = "OF",
            description = "What ART-15 tells: opened-early, date-moved, fix-withdrawn or cve-struck.")
    private Optional<Notice> notice = Optional.empty();

    @Option(
            names = "--link",
            paramLabel = "URL",
            description = "Where the advisory or the note can be read, for what announces it. Unless given, the team's"
                    + " page of advisories.")
    private Optional<Link> link = Optional.empty();

    RenderCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        if (list == kind.isPresent()) {
            throw UnusableException.ofUsage("expected either --kind with the id of an artifact, or --list");
        }
        Optional<ArtifactKind> wanted = kind.map(RenderCommand::kind);
        if (notice.isPresent()
                && wanted.filter(ArtifactKind.WARNED_PARTIES_NOTICE::equals).isEmpty()) {
            throw UnusableException.ofUsage("--notice says what "
                    + ArtifactKind.WARNED_PARTIES_NOTICE.id() + " tells, expected --kind "
                    + ArtifactKind.WARNED_PARTIES_NOTICE.id() + " beside it");
        }
        Question question = options.question(surroundings);
        Reply reply = Reply.to("render").about(question);
        if (list) {
            return new ArtifactList(question).tell(reply);
        }
        ArtifactKind one = wanted.orElseThrow();
        try {
            return written(reply, question, one, rendered(question, one));
        } catch (ArtifactRefusedException e) {
            return reply.exit(Exit.REFUSED)
                    .outcome(Tone.BAD, "refused", "REFUSED: " + one.id() + " " + one.title())
                    .reasons("because", e.reasons());
        }
    }

    private static ArtifactKind kind(String text) {
        return Stream.of(ArtifactKind.values())
                .filter(known -> known.id().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> UnusableException.ofUsage("--kind: \"" + text + "\" is no artifact, expected one of "
                        + Stream.of(ArtifactKind.values())
                                .map(known -> known.id() + " " + known.title())
                                .collect(Collectors.joining(", "))));
    }

    private List<Artifact> rendered(Question question, ArtifactKind wanted) {
        Clearance clearance = question.policy().clearance(question.caseFile(), question.at());
        Particulars particulars = notice.map(
                        told -> Particulars.builder().notice(told).build())
                .orElseGet(() -> due(question, wanted).orElse(Particulars.none()));
        Particulars linked = link.map(to ->
                        Particulars.builder().from(particulars).documentLink(to).build())
                .orElse(particulars);
        return Artifacts.of(question.policy().profile()).render(wanted, question.caseFile(), clearance, linked);
    }

    /** What an artifact needs besides the case, if it fell due with the last event. */
    static Optional<Particulars> due(Question question, ArtifactKind wanted) {
        return DueArtifacts.with(
                        question.caseFile()
                                .journal()
                                .get(question.caseFile().revision() - 1)
                                .event(),
                        question.caseFile().state(),
                        question.policy().profile())
                .stream()
                .filter(due -> due.kind() == wanted)
                .map(DueArtifacts.Due::particulars)
                .findFirst();
    }

    private Reply written(Reply reply, Question question, ArtifactKind wanted, List<Artifact> artifacts)
            throws IOException {
        reply.outcome(Tone.GOOD, "rendered", wanted.id() + " " + wanted.title() + ": " + Words.of(artifacts.get(0)))
                .reasons(
                        "may know",
                        question.policy()
                                .extent(question.caseFile(), question.at())
                                .reasons())
                .with("artifacts", Nodes.list(artifacts, ArtifactFiles::json));
        artifacts.stream()
                .flatMap(artifact -> artifact.remarks().stream())
                .distinct()
                .forEach(remark -> reply.tell(out -> out.item("remark", Words.of(remark))));
        if (folder.isPresent()) {
            List<String> files = ArtifactFiles.write(folder.get(), artifacts);
            return reply.with("written", Nodes.texts(files)).tell(out -> Reply.items(out, "written", files));
        }
        return reply.document(artifacts.stream().map(ArtifactFiles::text).collect(Collectors.joining("\n")));
    }
}
