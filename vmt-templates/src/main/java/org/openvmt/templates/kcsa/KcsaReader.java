// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.text.ByteOrderMark;

/**
 * Reads advisories of the KCSA dialect: the published ones, of which none is YAML, the team's own template, and what the
 * strict writer makes. Any text is read, in time that grows with its length, and nothing of it is lost.
 *
 * <p>Findings are of the level {@link Level#ERROR} where something could not be understood and is kept aside,
 * {@link Level#WARNING} where a document is irregular and yet understood, and {@link Level#NOTE} for custom. Values in
 * quotation marks or blocks are taken to the letter, and a comment behind them is kept aside; only bare ones are mended.
 *
 * <p>Process section <i>Publish KCSA</i>.
 */
public final class KcsaReader {

    /** A fence, with the language of what stands in it. */
    private static final Pattern FENCE = Pattern.compile("```+[A-Za-z]*\\s*");

    private final Reading reading = new Reading();
    private final Advisory.Builder advisory = Advisory.builder();
    private final LinkReader links = new LinkReader(reading);
    private final LineReader lines = new LineReader(reading);
    private final List<Vulnerability> vulnerabilities = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private KcsaReader() {}

    /**
     * Reads a document.
     *
     * @param text the document, whatever it is
     * @return the advisory in it, what is odd about it, and what is left over
     */
    public static AdvisoryReading read(String text) {
        Objects.requireNonNull(text, "text");
        return new KcsaReader().document(text);
    }

    private AdvisoryReading document(String text) {
        ByteOrderMark.found(text, "KCSA-BYTE-ORDER-MARK").ifPresent(reading::find);
        List<Section> sections = Outline.of(Line.of(ByteOrderMark.without(text)), reading);
        sections.stream()
                .filter(section -> !section.key().equals(Keys.REPORTERS))
                .forEach(this::section);
        sections.stream()
                .filter(section -> section.key().equals(Keys.REPORTERS))
                .forEach(this::section);
        return reading.of(advisory.addAllVulnerabilities(vulnerabilities)
                .addAllIssues(links.issues())
                .issueTracker(links.issueTracker())
                .addAllReviews(links.groups())
                .reviewTool(links.reviewTool())
                .build());
    }

    private void section(Section section) {
        if (Keys.LISTS.contains(section.key()) && !seen.add(section.key())) {
            reading.find(
                    Level.WARNING,
                    "KCSA-TWICE",
                    section.key(),
                    "is said a second time, taken together with the first",
                    section.place());
        }
        boolean toldByReader = Keys.PROSE.contains(section.key()) && !Keys.LISTS_OF_PROSE.contains(section.key());
        if (section.lacksBlock() && !toldByReader) {
            reading.find(
                    Level.WARNING,
                    "KCSA-TEXT-AT-MARGIN",
                    section.key(),
                    "begins with the mark of a block, and none stands below it",
                    section.value().place());
        }
        switch (section.key()) {
            case Keys.DATE -> once(section, () -> advisory.date(lines.date(section)));
            case Keys.ID -> once(section, () -> advisory.id(lines.line(section)));
            case Keys.TITLE -> once(section, () -> advisory.title(lines.title(section)));
            case Keys.DESCRIPTION ->
                once(section, () -> advisory.description(prose(section).text()));
            case Keys.ERRATA ->
                once(section, () -> advisory.errata(prose(section).text()));
            case Keys.REFERENCE -> references(section);
            case Keys.AFFECTED -> advisory.addAllAffected(new AffectedReader(reading).read(section));
            case Keys.VULNERABILITIES -> vulnerabilities.addAll(new VulnerabilityReader(reading).read(section));
            case Keys.ISSUES -> links.readIssues(section);
            case Keys.REVIEWS -> links.readReviews(section);
            case Keys.TYPE -> links.type(section, lines.line(section));
            case Keys.REPORTERS -> advisory.addAllReporters(new ReporterReader(reading, vulnerabilities).read(section));
            case Keys.REPRODUCE -> advisory.addAllReproduce(prose(section).items());
            case Keys.NOTES -> advisory.addAllNotes(prose(section).items());
            case Keys.HISTORY -> advisory.addAllHistory(new HistoryReader(reading).read(section));
            default -> outside(section);
        }
    }

    private ProseReader prose(Section section) {
        return new ProseReader(reading, section);
    }

    private void references(Section section) {
        ReferenceReader references = new ReferenceReader(reading, Keys.REFERENCE);
        for (Entry entry : FlowList.read(section, reading, String::isEmpty)) {
            boolean first = entry.lines().get(0).equals(section.lines().get(0));
            if (!references.part(entry)
                    && (entry.item() || first || entry.hasKey() || entry.value().isText())) {
                references.item(entry);
            }
        }
        advisory.addAllReferences(references.close());
    }

    /** Takes a section of which there is only one, and keeps any other aside. */
    private void once(Section section, Runnable taker) {
        if (seen.add(section.key())) {
            taker.run();
        } else {
            reading.twice(section.key(), section.place());
            keep(section, 0);
        }
    }

    /** Keeps what stands under no key: a remark of YAML is harmless there, a fence around the whole too. */
    private void outside(Section section) {
        Optional<Line> first =
                section.lines().stream().filter(line -> !line.isBlank()).findFirst();
        first.ifPresent(line -> {
            Optional<String> key = Outline.key(line);
            boolean harmless = section.lines().stream().allMatch(KcsaReader::isHarmless);
            if (key.isPresent()) {
                reading.find(Level.ERROR, "KCSA-UNKNOWN-KEY", key.get(), "is no key of an advisory", line.at(0));
            } else {
                Level level = harmless ? Level.NOTE : Level.ERROR;
                reading.outside(level, line.at(line.indent()));
            }
            keep(section, section.lines().indexOf(line));
        });
    }

    private static boolean isHarmless(Line line) {
        return line.isBlank()
                || line.text().startsWith("#")
                || line.isMark()
                || FENCE.matcher(line.text()).matches();
    }

    private void keep(Section section, int from) {
        StringBuilder text = new StringBuilder();
        List<Line> kept = section.lines().subList(from, section.lines().size());
        kept.forEach(line -> text.append(text.isEmpty() ? "" : "\n").append(line.text()));
        reading.keep(kept.get(0).at(kept.get(0).indent()), text.toString().strip());
    }
}
