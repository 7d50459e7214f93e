// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.publication.Advisory;
import org.openvmt.examples.Inputs;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.templates.lint.AdvisoryLinter;
import org.openvmt.templates.publication.AdvisoryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is anything wrong with a published text? */
@Command(
        name = "lint",
        description = "Reads advisories, security notes and indexes, and tells what is odd or wrong: what was"
                + " odd to read with line and column, what the linter says of an advisory by the path of its field."
                + " Of a folder it takes what is named like one of these, and no README.md; a file that cannot be"
                + " read is named and stops nothing. Unless told otherwise, .md is Kata's dialect (KCSN-… and OSSN-…"
                + " are notes, README.md and index.md are indexes, and so is what holds a table of advisories"
                + " and none of an advisory's parts), .yaml is OpenStack's; a note in YAML is not"
                + " read.",
        exitCodeList = {" 0:no finding is an error", " 1:a finding is an error", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS
        })
final class LintCommand extends AnsweringCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders; - for standard input.")
    private List<String> sources = List.of();

    @Option(names = "--dialect", paramLabel = "WHICH", description = "kcsa, ossa, note, index; unless given, auto.")
    private Dialect dialect = Dialect.AUTO;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "Whose numbering, dates and components count; unless given, that of the dialect's team.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--fix",
            paramLabel = "OTHER",
            description = "Writes the advisory with all that can be mended to another file, which must not exist.")
    private Optional<Path> fix = Optional.empty();

    private final Map<Dialect, AdvisoryLinter> linters = new EnumMap<>(Dialect.class);
    private final List<LintedFile> linted = new ArrayList<>();
    private final Map<String, String> unread = new TreeMap<>();

    LintCommand(OpenVmt door) {
        super(door);
    }

    @Override
    Reply answer(Surroundings surroundings) throws IOException {
        List<String> files = files();
        if (fix.isPresent() && files.size() != 1) {
            throw UnusableException.ofUsage("--fix mends one file, expected one and not " + files.size());
        }
        int done = 0;
        try (ProgressLine progress = progress("linting")) {
            for (String file : files) {
                one(file, surroundings, files.size() == 1);
                done++;
                progress.at(file, done, files.size());
            }
        }
        Reply reply = told();
        if (fix.isPresent()) {
            mend(reply, fix.get());
        }
        return reply;
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (String source : sources) {
            if (source.equals(Sources.STDIN) || !Files.isDirectory(Path.of(source))) {
                files.add(source);
                continue;
            }
            try (Stream<Path> below = Files.walk(Path.of(source))) {
                below.filter(Files::isRegularFile)
                        .filter(file -> Dialect.of(file)
                                .filter(known -> known != Dialect.INDEX || isNamedIndex(file))
                                .isPresent())
                        .sorted()
                        .forEach(file -> files.add(file.toString()));
            }
        }
        return files;
    }

    /** What is called an index is one; a README may hold any table. */
    private static boolean isNamedIndex(Path file) {
        return String.valueOf(file.getFileName()).equalsIgnoreCase("index.md");
    }

    private void one(String source, Surroundings surroundings, boolean alone) throws IOException {
        try {
            boolean stdin = source.equals(Sources.STDIN);
            if (!stdin) {
                Sources.file(Path.of(source), "an advisory, a note or an index");
            }
            Dialect named = dialect != Dialect.AUTO
                    ? dialect
                    : Optional.of(source)
                            .filter(name -> !stdin)
                            .flatMap(name -> Dialect.of(Path.of(name)))
                            .orElseThrow(() -> UnusableException.ofUsage("nothing tells what \"" + source
                                    + "\" is written in, expected --dialect kcsa, ossa, note or index"));
            byte[] bytes = stdin ? surroundings.in().readAllBytes() : Files.readAllBytes(Path.of(source));
            String text = Sources.text(bytes, stdin ? "standard input" : source);
            Dialect found = dialect != Dialect.AUTO ? dialect : named.of(text);
            linted.add(LintedFile.of(source, text, found, linter(found)));
        } catch (UnusableException | IOException e) {
            if (alone) {
                throw e;
            }
            unread.put(source, Failure.of(e).message());
        }
    }

    private AdvisoryLinter linter(Dialect found) throws IOException {
        AdvisoryLinter known = linters.get(found);
        if (known == null) {
            TeamProfile team = Sources.profile(profile.orElse(found.profile()));
            known = AdvisoryLinter.of(team, Inputs.holidays(team));
            linters.put(found, known);
        }
        return known;
    }

    private Reply told() {
        long errors = linted.stream().mapToLong(file -> file.count(Level.ERROR)).sum();
        long warnings =
                linted.stream().mapToLong(file -> file.count(Level.WARNING)).sum();
        ArrayNode failed = JsonNodeFactory.instance.arrayNode();
        unread.forEach(
                (file, why) -> failed.add(Nodes.object().put("file", file).put("message", why)));
        return Reply.to("lint")
                .exit(!unread.isEmpty() ? Exit.UNUSABLE : errors > 0 ? Exit.REFUSED : Exit.GRANTED)
                .outcome(
                        errors > 0 || !unread.isEmpty() ? Tone.BAD : Tone.GOOD,
                        errors > 0 ? "errors" : warnings > 0 ? "warnings" : "clean",
                        (errors > 0 ? "ERRORS: " : "NO ERRORS: ") + "files " + linted.size() + ", errors " + errors
                                + ", warnings " + warnings
                                + (unread.isEmpty() ? "" : ", NOT READ " + unread.size()))
                .with("files", Nodes.list(linted, LintedFile::json))
                .with("not-read", failed)
                .tell(out -> unread.forEach((file, why) -> out.item(Tone.BAD, "NOT READ", file + ": " + why)))
                .tell(out -> linted.forEach(file -> file.tell(out)));
    }

    private void mend(Reply reply, Path other) throws IOException {
        LintedFile file = linted.get(0);
        if (file.dialect() == Dialect.NOTE || file.dialect() == Dialect.INDEX) {
            throw UnusableException.ofUsage("--fix mends advisories, expected neither a note nor an index");
        }
        if (file.advisory().isEmpty()) {
            reply.tell(out -> out.item("not written", other + ": nothing of the document could be read"));
            return;
        }
        Advisory advisory = file.advisory().get();
        Advisory mended = linter(file.dialect()).mend(advisory);
        String text = AdvisoryWriter.write(mended, file.dialect().advisory());
        NewFile.write("--fix", other, text);
        reply.with("written", other.toString()).tell(out -> out.item("written", other.toString()));
        if (file.leftOver() > 0) {
            reply.tell(out -> out.more("without " + file.leftOvers()));
        }
    }
}
