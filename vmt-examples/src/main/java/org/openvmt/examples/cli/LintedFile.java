// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Advisory;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import org.openvmt.templates.index.AdvisoryIndex;
import org.openvmt.templates.kcsa.KcsaReader;
import org.openvmt.templates.lint.AdvisoryLinter;
import org.openvmt.templates.note.NoteReader;
import org.openvmt.templates.note.NoteReading;
import org.openvmt.templates.ossa.OssaReader;
import org.openvmt.templates.publication.AdvisoryReading;

/**
 * What reader and linter say of one file.
 *
 * @param name its path
 * @param dialect what it was read as
 * @param reader what the reader found odd
 * @param linter what the linter found
 * @param leftOver how many pieces of text found no place
 * @param advisory what was read; empty for notes and indexes, and if nothing could be read
 */
record LintedFile(
        String name,
        Dialect dialect,
        List<Finding> reader,
        List<Finding> linter,
        int leftOver,
        Optional<Advisory> advisory) {

    static LintedFile of(String name, String text, Dialect dialect, AdvisoryLinter linter) {
        if (dialect == Dialect.NOTE) {
            NoteReading note = NoteReader.read(text);
            List<Finding> found = Stream.concat(NoteFile.misnamed(name, note).stream(), note.findings().stream())
                    .toList();
            return new LintedFile(
                    name, dialect, found, List.of(), note.unplaced().size(), Optional.empty());
        } else if (dialect == Dialect.INDEX) {
            return new LintedFile(name, dialect, AdvisoryIndex.read(text).findings(), List.of(), 0, Optional.empty());
        }
        AdvisoryReading reading = dialect == Dialect.OSSA ? OssaReader.read(text) : KcsaReader.read(text);
        return new LintedFile(
                name,
                dialect,
                reading.findings(),
                reading.isUnread() ? List.of() : linter.lint(reading.advisory()),
                reading.unplaced().size(),
                Optional.of(reading.advisory()).filter(advisory -> !reading.isUnread()));
    }

    long count(Level level) {
        return Stream.concat(reader.stream(), linter.stream())
                .filter(finding -> finding.level() == level)
                .count();
    }

    ObjectNode json() {
        ObjectNode node = Nodes.object().put("file", name).put("dialect", Nodes.word(dialect));
        ArrayNode findings = node.putArray("findings");
        reader.forEach(finding -> findings.add(Nodes.finding("reader", finding)));
        linter.forEach(finding -> findings.add(Nodes.finding("linter", finding)));
        return node.put("left-over", leftOver);
    }

    /** How much of the text found no place, in words. */
    String leftOvers() {
        return (leftOver == 1 ? "one piece" : leftOver + " pieces") + " of text that found no place";
    }

    void tell(Transcript out) {
        out.blank();
        out.heading(Tone.HEADING, name + " (" + Nodes.word(dialect) + ")");
        reader.forEach(finding -> tell(out, "reader", finding));
        linter.forEach(finding -> tell(out, "linter", finding));
        if (leftOver > 0) {
            out.item("left over", leftOvers());
        }
    }

    private static void tell(Transcript out, String from, Finding finding) {
        out.item(
                finding.level() == Level.ERROR ? Tone.BAD : Tone.LABEL,
                Nodes.word(finding.level()),
                finding.id() + " (" + from + ")"
                        + finding.place().map(place -> ", " + place).orElse("") + ": "
                        + (finding.field().isEmpty() ? "" : finding.field() + ": ") + finding.sentence());
        finding.mended().ifPresent(mended -> out.beginning("mended: " + mended));
    }
}
