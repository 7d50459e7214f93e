// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openvmt.core.people.Audience;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.examples.Words;
import org.openvmt.examples.tracker.CaseFolder;
import org.openvmt.examples.tracker.NightlyPage;
import org.openvmt.examples.tracker.NightlyReport;
import org.openvmt.examples.tracker.NightlyReport.Owed;
import org.openvmt.examples.tracker.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is owed over all cases? */
@Command(
        name = "nightly",
        description = "Tells what is owed over all case files below a folder: what is overdue first, then by owner. It"
                + " tells only of cases that its reader may know of. A file that cannot be read is named and stops"
                + " nothing; the page names it if it is for the team, and is TLP:RED then.",
        exitCodeList = {
            " 0:nothing is overdue",
            " 1:something is overdue",
            " 2:wrong usage, or a file that cannot be used; the report is written all the same",
            Exit.BROKEN_MEANS
        })
final class NightlyCommand extends AnsweringCommand {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A folder with case files.")
    private Path folder = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            required = true,
            description = "The instant of the report, such as 2026-04-07T00:00:00Z, or now.")
    private String at = "";

    @Option(
            names = "--for",
            paramLabel = "AUDIENCE",
            description = "Who reads it: reporter-and-vmt (the team, unless given), core-reviewers, approvers, cna,"
                    + " stakeholders or everyone.")
    private Audience audience = Audience.REPORTER_AND_VMT;

    @Mixin
    private final AskerOptions asker = new AskerOptions();

    @Option(names = "--format", paramLabel = "WHICH", description = "text (unless given) or markdown.")
    private Format format = Format.TEXT;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    /** How the report is written. */
    enum Format {
        /** In plain text. */
        TEXT,
        /** In Markdown. */
        MARKDOWN
    }

    NightlyCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        NightlyReport report;
        try (ProgressLine progress = progress("reading")) {
            CaseFolder cases = TrackerInputs.folder(folder, (done, all) -> progress.at("", done, all));
            Reader reader = asker.party().map(Reader::of).orElseGet(() -> Reader.of(audience));
            report = NightlyReport.of(
                    cases, TrackerInputs.policies(policy), reader, Instants.parse(at, surroundings.clock()));
        }
        int overdue = report.overdue().size();
        // A role that somebody claims counts for a case that knows of it; what is not read knows of nobody.
        boolean forTeam = asker.party().isEmpty() && audience == Audience.REPORTER_AND_VMT;
        NightlyPage page = new NightlyPage(report, forTeam);
        Reply reply = Reply.to("nightly")
                .with("at", report.at().toString())
                .with("tlp", page.tlp().label())
                .exit(!report.unread().isEmpty() ? Exit.UNUSABLE : overdue > 0 ? Exit.REFUSED : Exit.GRANTED)
                .outcome(
                        overdue > 0 ? Tone.BAD : Tone.GOOD,
                        overdue > 0 ? "overdue" : "in-time",
                        page.tlp().label() + "  for "
                                + asker.party().map(party -> party.name()).orElse(Words.of(audience)) + "; overdue: "
                                + overdue + ", cases withheld from this reader: " + report.withheld())
                .with("duties", Nodes.list(report.owed(), NightlyCommand::json))
                .document(format == Format.MARKDOWN ? page.markdown() : page.text(surroundings.width()));
        report.unread()
                .forEach(file -> reply.tell(out -> out.item(Tone.BAD, "NOT READ", file.file() + ": " + file.why())));
        return reply.with(
                "not-read",
                Nodes.list(
                        forTeam ? report.unread() : List.<CaseFolder.Unread>of(),
                        file -> Nodes.object().put("file", file.file()).put("message", file.why())));
    }

    private static ObjectNode json(Owed owed) {
        return Nodes.object().put("case", owed.caseId()).setAll(DutiesCommand.json(owed.duty()));
    }
}
