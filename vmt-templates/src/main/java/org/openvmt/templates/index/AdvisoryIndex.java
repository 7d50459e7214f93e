// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.templates.text.ByteOrderMark;

/**
 * The document with the index of advisories (ART-11): a Markdown table, newest first, with any text around it. It is
 * kept byte for byte; a row that is put in or replaced is the only change. Immutable. Section 11 of the process.
 */
public final class AdvisoryIndex {

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*+)(\\r\\n|\\r|\\n|\\z)");

    /** The byte order mark that stands before the first line; empty in most documents. */
    private final String mark;

    private final List<Line> lines;
    private final List<Line> table;
    private final int firstRow;
    private final OutsideRows outside;
    private final List<Finding> findings = new ArrayList<>();

    private record Line(int index, String text, String end, Optional<IndexRow> row) {

        Place place() {
            return new Place(index + 1, margin().length() + 1);
        }

        String margin() {
            return text.substring(0, text.length() - text.stripLeading().length());
        }
    }

    private AdvisoryIndex(String markdown) {
        String bare = ByteOrderMark.without(markdown);
        this.mark = markdown.substring(0, markdown.length() - bare.length());
        this.lines = split(bare);
        List<String> texts = lines.stream().map(Line::text).toList();
        this.firstRow = Tables.index(texts);
        this.table = new ArrayList<>();
        ByteOrderMark.found(markdown, "INDEX-BYTE-ORDER-MARK").ifPresent(findings::add);
        if (firstRow < 0) {
            findings.add(Finding.of(
                    Level.ERROR, "INDEX-TABLE", "", "there is no table of four columns, expected one with a head"));
        } else {
            readRows();
            compareRows();
        }
        outside = OutsideRows.of(texts, Math.max(firstRow, 0), Math.max(firstRow, 0) + table.size());
        findings.addAll(outside.findings());
    }

    /**
     * Reads a document with an index. It is the first table of four columns with a row that can be read; if there is none,
     * the first that has no rows yet. What stands in code or in a comment is none.
     *
     * @param markdown the document, with line breaks of any kind
     * @return the index; what is wrong with it stands in its findings
     */
    public static AdvisoryIndex read(String markdown) {
        return new AdvisoryIndex(markdown);
    }

    private static List<Line> split(String markdown) {
        List<Line> lines = new ArrayList<>();
        Matcher line = LINE.matcher(markdown);
        while (line.find()) {
            if (!line.group().isEmpty()) {
                lines.add(new Line(lines.size(), line.group(1), line.group(2), Optional.empty()));
            }
        }
        return lines;
    }

    private void readRows() {
        for (int i = firstRow;
                i < lines.size() && !Cells.of(lines.get(i).text()).isEmpty();
                i++) {
            Line line = lines.get(i);
            RowReader reader = new RowReader(line.place());
            table.add(new Line(i, line.text(), line.end(), reader.read(line.text())));
            findings.addAll(reader.findings());
        }
    }

    private void compareRows() {
        Set<AdvisoryId> seen = new HashSet<>();
        Optional<IndexRow> above = Optional.empty();
        for (Line line : table) {
            Optional<IndexRow> row = line.row();
            if (row.isPresent()) {
                if (!seen.add(row.get().id())) {
                    findings.add(Finding.of(Level.ERROR, "INDEX-TWICE", "id", "the advisory has a row above, too")
                            .at(line.place()));
                }
                RowLink.odd(row.get())
                        .ifPresent(sentence -> findings.add(Finding.of(Level.WARNING, "INDEX-LINK", "link", sentence)
                                .at(line.place())));
                if (above.isPresent() && above.get().date().isBefore(row.get().date())) {
                    findings.add(
                            Finding.of(Level.WARNING, "INDEX-ORDER", "date", "the row is newer than the one above it")
                                    .at(line.place()));
                }
                above = row;
            }
        }
    }

    /**
     * The rows of the table.
     *
     * @return in the order of the document
     */
    public List<IndexLine> lines() {
        return table.stream()
                .<IndexLine>map(line -> ImmutableIndexLine.builder()
                        .place(line.place())
                        .written(line.text())
                        .row(line.row())
                        .build())
                .toList();
    }

    /**
     * The rows that could be read.
     *
     * @return in the order of the document
     */
    public List<IndexRow> rows() {
        return table.stream().flatMap(line -> line.row().stream()).toList();
    }

    /**
     * What there is to say about the document.
     *
     * @return ids that begin with {@code INDEX-}, each with its place but for a table that is missing
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * The text above the table.
     *
     * @return as it was written; the whole document if it holds no index
     */
    public String before() {
        return text(0, firstRow < 0 ? lines.size() : firstRow - 2);
    }

    /**
     * The text below the table.
     *
     * @return as it was written
     */
    public String after() {
        return firstRow < 0 ? "" : text(firstRow + table.size(), lines.size());
    }

    private String text(int from, int to) {
        return lines.subList(from, to).stream()
                .map(line -> line.text() + line.end())
                .collect(Collectors.joining("", from == 0 ? mark : "", ""));
    }

    /**
     * Puts a row in, above the first one that is older, or of the same day with a lower number. A row that stands there
     * already is no change. Another row of the same advisory is refused, since somebody may have worded it with care.
     *
     * @param row the row
     * @return the index with the row
     * @throws InvalidValueException if there is no table, or none of its rows can be read, or it has another row of that
     *     advisory, or one that names it and cannot be read, or one outside of the table
     */
    public AdvisoryIndex insert(IndexRow row) {
        Optional<Line> same = of(row.id());
        Optional<Line> unread = table.stream()
                .filter(line -> line.row().isEmpty() && RowReader.names(line.text(), row.id()))
                .findFirst();
        if (unread.isPresent()) {
            throw InvalidValueException.of(
                    "id", row.id() + " stands in " + unread.get().place() + ", in a row that cannot be read");
        }
        Optional<Place> elsewhere = outside.of(row.id());
        if (elsewhere.isPresent()) {
            throw InvalidValueException.of(
                    "id", row.id() + " has a row in " + elsewhere.get() + ", outside of the index");
        }
        if (same.isEmpty()) {
            return with(row);
        }
        if (same.get().row().filter(row::equals).isEmpty()) {
            throw InvalidValueException.of(
                    "id", row.id() + " has a row in " + same.get().place() + " that says something else");
        }
        return this;
    }

    /**
     * Puts a row in the place of the one that its advisory has, or where its date belongs if that has changed.
     *
     * @param row the row
     * @return the index with the row in place of the former one
     * @throws InvalidValueException if the advisory has no row, or more than one
     */
    public AdvisoryIndex replace(IndexRow row) {
        List<Line> former = table.stream()
                .filter(line ->
                        line.row().filter(one -> one.id().equals(row.id())).isPresent())
                .toList();
        if (former.size() != 1) {
            throw InvalidValueException.of("id", row.id() + " has " + former.size() + " rows, expected one");
        }
        Line old = former.get(0);
        if (old.row().filter(one -> one.date().equals(row.date())).isPresent()) {
            return read(text(0, old.index())
                    + old.margin()
                    + row.markdown()
                    + old.end()
                    + text(old.index() + 1, lines.size()));
        }
        return read(text(0, old.index()) + text(old.index() + 1, lines.size())).with(row);
    }

    private Optional<Line> of(AdvisoryId id) {
        return table.stream()
                .filter(line -> line.row().filter(row -> row.id().equals(id)).isPresent())
                .findFirst();
    }

    private AdvisoryIndex with(IndexRow row) {
        if (firstRow < 0) {
            throw InvalidValueException.of("", "the document holds no index, expected a table of four columns");
        }
        if (!table.isEmpty() && rows().isEmpty()) {
            throw InvalidValueException.of(
                    "",
                    "no row of the table in line " + (firstRow - 1) + " can be read, expected the index of advisories");
        }
        int at = table.stream()
                .filter(line -> line.row()
                        .filter(one -> IndexRow.NEWEST_FIRST.compare(row, one) < 0)
                        .isPresent())
                .map(Line::index)
                .findFirst()
                .orElse(firstRow + table.size());
        String end = lines.get(firstRow - 2).end();
        String margin = lines.get(at < firstRow + table.size() ? at : at - 1).margin();
        boolean open = at == lines.size() && lines.get(at - 1).end().isEmpty();
        String written = open ? end + margin + row.markdown() : margin + row.markdown() + end;
        return read(text(0, at) + written + text(at, lines.size()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdvisoryIndex that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The document, byte for byte. */
    @Override
    public String toString() {
        return text(0, lines.size());
    }
}
