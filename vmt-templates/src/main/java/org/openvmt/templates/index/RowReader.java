// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problem;
import org.openvmt.templates.text.Markdown;

/** Reads one row of the index, and says what is wrong with it. */
final class RowReader {

    static final int CELLS = 4;

    private static final String TITLE = "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\((?:[^()\\\\]|\\\\.)*+\\)";
    private static final Pattern LINKED =
            Pattern.compile("\\[([^\\[\\]]++)]\\(\\s*+<?([^\\s<>]*)>?(?:\\s++(?:" + TITLE + "))?\\s*+\\)");
    private static final Pattern EMPHASIS = Pattern.compile("([*_`]{1,3})([^*_`]++(?:_[^*_`]++)*+)\\1");

    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    RowReader(Place place) {
        this.place = place;
    }

    static IndexRow parse(String line) {
        RowReader reader = new RowReader(new Place(1, 1));
        return reader.read(line)
                .orElseThrow(() -> InvalidValueException.of(reader.findings.stream()
                        .map(finding -> new Problem(finding.field(), finding.sentence()))
                        .toList()));
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<IndexRow> read(String line) {
        List<String> cells = Cells.of(line);
        if (cells.size() != CELLS) {
            find("INDEX-ROW", "", "the row has " + cells.size() + " cells, expected " + CELLS);
            return Optional.empty();
        }
        IndexRow.Builder row = IndexRow.builder();
        date(cells.get(0), row);
        advisory(cells.get(1), row);
        row.versions(text(cells.get(2))).description(text(cells.get(3)));
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(row.build());
        } catch (InvalidValueException e) {
            for (Problem problem : e.problems()) {
                find("INDEX-ROW", problem.path(), problem.message());
            }
            return Optional.empty();
        }
    }

    private static String text(String cell) {
        return Markdown.unescaped(cell.replace('\t', ' '));
    }

    private void date(String cell, IndexRow.Builder row) {
        try {
            row.date(LocalDate.parse(text(cell)));
        } catch (DateTimeParseException e) {
            find("INDEX-DATE", "date", "the date is not YYYY-MM-DD");
        }
    }

    private void advisory(String cell, IndexRow.Builder row) {
        Matcher linked = LINKED.matcher(bare(cell));
        boolean isLink = linked.matches();
        try {
            row.id(AdvisoryId.parse(text(bare(isLink ? linked.group(1) : cell))));
        } catch (InvalidValueException e) {
            find("INDEX-ID", "id", e.problems().get(0).message());
        }
        if (isLink) {
            row.link(text(linked.group(2)));
        }
    }

    /** The text without the emphasis around the whole of it. */
    private static String bare(String text) {
        Matcher around = EMPHASIS.matcher(text.strip());
        return around.matches() ? around.group(2).strip() : text;
    }

    /** Whether a row that cannot be read may be the one of an advisory. */
    static boolean names(String line, AdvisoryId id) {
        return Pattern.compile("(?<![A-Za-z0-9-])" + Pattern.quote(id.toString()) + "(?![A-Za-z0-9-])")
                .matcher(text(line))
                .find();
    }

    private void find(String id, String field, String sentence) {
        findings.add(Finding.of(Level.ERROR, id, field, sentence).at(place));
    }
}
