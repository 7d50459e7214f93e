// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.tracker.CaseFolder;
import org.openvmt.examples.tracker.CaseFolder.Unread;
import org.openvmt.examples.tracker.Policies;
import org.openvmt.examples.tracker.Replay;
import org.openvmt.examples.tracker.ReplayRow;
import org.openvmt.rules.VmtPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would a changed policy have decided? */
@Command(
        name = "replay",
        description = "Replays the case files of a folder, event by event, and tells what a changed policy would have"
                + " decided at those very instants: which events only one of the two would have refused, and every other"
                + " decision that differs, with the reasons. The table is for the team alone: TLP:RED.",
        exitCodeList = {
            " 0:nothing would have been different",
            " 1:something would have been",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
final class ReplayCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A folder with case files.")
    private Path folder = Path.of("");

    @Option(
            names = "--changed",
            paramLabel = "NAME|FILE|DIR",
            required = true,
            description = "The changed policy: a profile by its name or file, or the folder of a pack.")
    private String changed = "";

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "Takes only the cases that were received in this year (UTC).")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--events-only", description = "Tells only of events that one of the two would have refused.")
    private boolean eventsOnly;

    @Option(names = "--markdown", description = "Writes a table in Markdown.")
    private boolean markdown;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    ReplayCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        CaseFolder cases = TrackerInputs.folder(folder, (done, all) -> {});
        VmtPolicy other = VmtPolicy.of(DiffProfilesCommand.ground(changed, policy.isTrusted()));
        List<CaseFile> wanted = cases.cases().stream()
                .filter(caseFile -> year.isEmpty() || year.get() == receivedIn(caseFile))
                .toList();
        Policies policies = TrackerInputs.policies(policy);
        List<ReplayRow> rows = new ArrayList<>();
        List<Unread> unread = new ArrayList<>(cases.unread());
        try (ProgressLine progress = progress("replaying")) {
            int done = 0;
            for (CaseFile caseFile : wanted) {
                progress.at(caseFile.id(), done, wanted.size());
                done++;
                if (!policies.knows(caseFile.profile())) {
                    unread.add(new Unread(
                            "case " + caseFile.id(),
                            "there is no policy for its team \"" + caseFile.profile()
                                    + "\", expected its YAML file by --profile FILE"));
                    continue;
                }
                Replay replay = new Replay(policies.of(caseFile.profile()), other);
                rows.addAll(eventsOnly ? replay.events(caseFile) : replay.of(caseFile));
            }
        }
        return told(unread, wanted.size(), rows);
    }

    private static int receivedIn(CaseFile caseFile) {
        return caseFile.state()
                .reception()
                .receivedAt()
                .atOffset(ZoneOffset.UTC)
                .getYear();
    }

    private Reply told(List<Unread> unread, int count, List<ReplayRow> rows) {
        Reply reply = Reply.to("replay")
                .exit(!unread.isEmpty() ? Exit.UNUSABLE : rows.isEmpty() ? Exit.GRANTED : Exit.REFUSED)
                .with("tlp", "TLP:RED")
                .outcome(
                        rows.isEmpty() ? Tone.GOOD : Tone.BAD,
                        rows.isEmpty() ? "same" : "different",
                        "TLP:RED  for the team; " + count + " cases, " + rows.size() + " decisions would differ")
                .with("rows", Nodes.list(rows, ReplayCommand::json))
                .with(
                        "not-read",
                        Nodes.list(
                                unread,
                                file -> Nodes.object().put("file", file.file()).put("message", file.why())))
                .tell(out -> unread.forEach(file -> out.item(Tone.BAD, "NOT READ", file.file() + ": " + file.why())));
        return markdown
                ? reply.document("TLP:RED\n\n" + ReplayRow.HEAD + "\n"
                        + rows.stream().map(row -> row.markdown() + "\n").collect(Collectors.joining()))
                : reply.tell(out -> rows.forEach(row -> tell(out, row)));
    }

    private static ObjectNode json(ReplayRow row) {
        ObjectNode node = Nodes.object()
                .put("case", row.caseId())
                .put("from", row.from())
                .put("to", row.to())
                .put("question", row.question());
        node.set("in-force", Nodes.texts(row.here()));
        node.set("changed", Nodes.texts(row.there()));
        return node;
    }

    private static void tell(Transcript out, ReplayRow row) {
        out.item("differs", row.caseId() + " [" + row.events() + "] " + row.question());
        row.here().forEach(line -> out.part("in force: " + line));
        row.there().forEach(line -> out.part("changed: " + line));
    }
}
