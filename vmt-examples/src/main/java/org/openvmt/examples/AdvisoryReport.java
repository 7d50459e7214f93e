// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Place;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.publication.Advisory;
import org.openvmt.templates.index.AdvisoryIndex;
import org.openvmt.templates.kcsa.KcsaReader;
import org.openvmt.templates.lint.AdvisoryLinter;
import org.openvmt.templates.ossa.OssaReader;
import org.openvmt.templates.publication.AdvisoryReading;

/**
 * Reports on published advisories: what was read of every file in a folder and the folders below it, what is odd about
 * it, and what the linter says. Files that end in {@code .md} are of the KCSA dialect or an index, those in
 * {@code .yaml} and {@code .yml} OpenStack's. No file stops it.
 */
public final class AdvisoryReport {

    private final AdvisoryLinter kata = linter("kata-containers");
    private final AdvisoryLinter openstack = linter("openstack");
    private final Map<String, Integer> found = new TreeMap<>();
    private final Transcript out;
    private int files;
    private int unreadable;

    private AdvisoryReport(Transcript out) {
        this.out = out;
    }

    /**
     * Runs the program; it ends the virtual machine with 2 if it is used wrongly or a file cannot be read.
     *
     * @param arguments a folder, or a file
     */
    public static void main(String[] arguments) {
        int code = run(
                arguments,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (code != Walk.DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the program without ending the virtual machine.
     *
     * @param arguments what {@code main} takes
     * @param out where the result goes
     * @param err where complaints go
     * @return the exit code
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("Expected one folder with advisories, or one advisory.");
            return Walk.UNUSABLE;
        }
        Path folder = Path.of(arguments[0]);
        if (!Files.exists(folder)) {
            err.println("There is no file \"" + folder + "\".");
            return Walk.UNUSABLE;
        }
        try {
            return new AdvisoryReport(new Transcript(out)).all(folder.normalize());
        } catch (IOException | UncheckedIOException e) {
            err.println("A folder cannot be read: " + e.getMessage());
            return Walk.UNUSABLE;
        }
    }

    private static AdvisoryLinter linter(String profile) {
        return AdvisoryLinter.of(TeamProfiles.named(profile), Inputs.holidays(TeamProfiles.named(profile)));
    }

    private int all(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (isKcsa(name) || name.endsWith(".yaml") || name.endsWith(".yml")) {
                    one(file);
                }
            }
        }
        out.heading("Files: " + files + ", of which " + unreadable + " cannot be read. Findings by id:");
        found.forEach((id, count) -> out.item(String.format(Locale.ROOT, "%7d", count), id));
        return unreadable == 0 ? Walk.DONE : Walk.UNUSABLE;
    }

    private static boolean isKcsa(String name) {
        return name.endsWith(".md") && !name.equals("README.md");
    }

    private void one(Path file) {
        files++;
        out.heading(file.toString());
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            boolean kcsa = isKcsa(String.valueOf(file.getFileName()));
            Optional<AdvisoryIndex> index = kcsa ? IndexText.of(text) : Optional.empty();
            if (index.isPresent()) {
                out.item("index", "rows " + index.get().rows().size());
                findings("reader", index.get().findings());
                out.blank();
                return;
            }
            AdvisoryReading reading = kcsa ? KcsaReader.read(text) : OssaReader.read(text);
            read(reading.advisory());
            findings("reader", reading.findings());
            reading.unplaced().forEach(rest -> out.item("left over", at(rest.place()) + rest.text()));
            if (!reading.isUnread()) {
                findings("linter", (kcsa ? kata : openstack).lint(reading.advisory()));
            }
        } catch (CharacterCodingException e) {
            unreadable("is not in UTF-8");
        } catch (IOException e) {
            unreadable("cannot be read: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            unreadable("breaks the reader or the linter, which is a fault of the library: " + e);
        }
        out.blank();
    }

    private void unreadable(String why) {
        unreadable++;
        out.item("NOT READ", why);
    }

    private void read(Advisory advisory) {
        out.item("id", advisory.id().orElse("none"));
        out.item("date", advisory.date().map(Object::toString).orElse("none"));
        out.item("title", advisory.title().orElse("none"));
        out.item(
                "holds",
                "products " + advisory.affected().size()
                        + ", vulnerabilities " + advisory.vulnerabilities().size()
                        + ", reporters " + advisory.reporters().size()
                        + ", issues " + advisory.issues().size()
                        + ", groups of reviews " + advisory.reviews().size()
                        + ", references " + advisory.references().size()
                        + ", notes " + advisory.notes().size()
                        + ", lines of history " + advisory.history().size());
    }

    private void findings(String who, List<Finding> findings) {
        for (Finding finding : findings) {
            found.merge(finding.id(), 1, Integer::sum);
            out.item(who, finding.level() + " " + finding.id());
            out.part(finding.place().map(AdvisoryReport::at).orElse("")
                    + (finding.field().isEmpty() ? "" : finding.field() + ": ")
                    + finding.sentence());
            finding.mended().ifPresent(mended -> out.beginning("mended: " + mended));
        }
    }

    private static String at(Place place) {
        return place.line() + ":" + place.column() + " ";
    }
}
