// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.value.Problems;
import org.openvmt.templates.publication.AdvisoryReading;
import org.openvmt.templates.publication.TimestampDay;
import org.openvmt.templates.publication.Unplaced;

/** What is found and what is left over while a document is read. */
final class Reading {

    private static final Pattern SINGLE = Pattern.compile("`([^`]+)`");

    private final List<Finding> findings = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    void find(Finding finding) {
        findings.add(finding);
    }

    void find(Level level, String id, String field, String sentence, Place place) {
        findings.add(Finding.of(level, id, field, sentence).at(place));
    }

    void mend(Level level, String id, String field, String sentence, Place place, String mended) {
        findings.add(Finding.of(level, id, field, sentence).at(place).mendedAs(mended));
    }

    /** A key that is spelled otherwise; words before the expected one say more than it does, and are lost with it. */
    void keyName(String written, String expected, String field, Place place) {
        String left = Entry.plain(written).endsWith("-" + expected)
                ? "; \"" + written.substring(0, written.length() - expected.length() - 1) + "\" is left out"
                : "";
        mend(
                Level.WARNING,
                "KCSA-KEY-NAME",
                field,
                "the key is \"" + written + "\", expected " + expected + left,
                place,
                expected);
    }

    /** Says so if a line that ends a bare value has blanks behind it, which are dropped. */
    void blankEnd(Line line, String field) {
        int end = line.text().stripTrailing().length();
        if (end < line.text().length()) {
            find(Level.NOTE, "KCSA-BLANK-END", field, "ends in blanks, which are left out", line.at(end));
        }
    }

    /** Keeps the comment behind a value. */
    void remark(Scalar value, String field) {
        value.remark().ifPresent(remark -> {
            find(Level.NOTE, "KCSA-COMMENT", field, "has a comment behind it, which is kept aside", remark.place());
            unplaced.add(remark);
        });
    }

    void twice(String field, Place place) {
        find(Level.ERROR, "KCSA-TWICE", field, "is said a second time", place);
    }

    void outside(Level level, Place place) {
        find(level, "KCSA-OUTSIDE", "", "stands under no key of an advisory", place);
    }

    /** Keeps a line that is nothing but a comment or the mark of a document. */
    void comment(Line line, String field) {
        comment(line, line.indent(), field);
    }

    /** Keeps the comment that begins at a column and has no value before it. */
    void comment(Line line, int column, String field) {
        Unplaced comment = Comments.at(line, column);
        if (line.isMark()) {
            outside(Level.NOTE, comment.place());
        } else {
            find(Level.NOTE, "KCSA-COMMENT", field, "holds a comment, which is kept aside", comment.place());
        }
        unplaced.add(comment);
    }

    /** Keeps what no part of the advisory can take. */
    void keep(Place place, String text) {
        if (!text.isBlank()) {
            unplaced.add(new Unplaced(place, text));
        }
    }

    void keep(Entry entry) {
        keep(entry.place(), entry.source());
    }

    /** Keeps what is not understood and says so. */
    void keep(String id, String field, String sentence, Entry entry) {
        find(Level.ERROR, id, field, sentence, entry.place());
        keep(entry);
    }

    /** The value as one visible line, mended where that is safe; empty, and kept aside, if it is none. */
    Optional<String> line(Scalar value, String field) {
        if (!value.isText()) {
            return Optional.empty();
        }
        String line = value.isPlain() ? mended(value, field) : value.text();
        if (isLine(line)) {
            return Optional.of(line);
        }
        if (line.isBlank()) {
            find(Level.NOTE, "KCSA-EMPTY", field, "is empty, expected a value or no such key at all", value.place());
            return Optional.empty();
        }
        find(Level.ERROR, "KCSA-NOT-A-LINE", field, "holds characters that one visible line cannot", value.place());
        keep(value.place(), value.text());
        return Optional.empty();
    }

    /** The value as the name of somebody or something; the words of a link, which is kept aside. */
    Optional<String> name(Scalar value, String field) {
        Optional<String> line = line(value, field);
        Optional<LinkedText> linked = value.isPlain() ? line.flatMap(LinkedText::read) : Optional.empty();
        linked.ifPresent(text -> {
            mend(
                    Level.WARNING,
                    "KCSA-LINKED-VALUE",
                    field,
                    "is a Markdown link, expected the bare name",
                    value.place(),
                    text.text());
            keep(value.place(), text.link().toString());
        });
        return linked.map(LinkedText::text).or(() -> line);
    }

    /** Says so if tabs indent one of the lines at which something begins. */
    void tabs(Stream<Line> lines, String field) {
        lines.filter(Line::isTabbed)
                .findFirst()
                .ifPresent(line -> find(
                        Level.WARNING,
                        "KCSA-TAB",
                        field,
                        "is indented by tabs, which is no YAML",
                        line.at(line.text().indexOf('\t'))));
    }

    private String mended(Scalar value, String field) {
        String line = value.text().replace('\t', ' ');
        if (!line.equals(value.text())) {
            find(Level.WARNING, "KCSA-TAB", field, "holds tabs, taken for blanks", value.place());
        }
        if (value.lines() > 1) {
            find(Level.WARNING, "KCSA-SPLIT-LINE", field, "goes on in the next line, expected one line", value.place());
        }
        line = closed(line, field, value.place());
        if (goesOnBehindQuotes(line)) {
            find(
                    Level.WARNING,
                    "KCSA-QUOTES",
                    field,
                    "has text behind its closing quotation mark, which is no YAML; taken as it stands",
                    value.place());
        }
        Matcher matcher = SINGLE.matcher(line);
        if (matcher.matches() && isLine(matcher.group(1))) {
            line = matcher.group(1).strip();
            mend(
                    Level.NOTE,
                    "KCSA-BACKTICKS",
                    field,
                    "stands in backticks, expected the bare name",
                    value.place(),
                    line);
        }
        return line;
    }

    /** A text without the quotation mark that it begins with and that nothing closes. */
    String closed(String text, String field, Place place) {
        if (!isOpen(text)) {
            return text;
        }
        find(
                Level.WARNING,
                "KCSA-QUOTES",
                field,
                "begins with a quotation mark that nothing closes, which is left out",
                place);
        String bare = text.substring(1).stripLeading();
        return text.charAt(0) == '\'' ? bare.replace("''", "'") : bare.replace("\\\"", "\"");
    }

    /** Whether it begins with a quotation mark that nothing closes. */
    static boolean isOpen(String text) {
        return isQuoted(text) && closing(text, true) >= text.length();
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("'") || text.startsWith("\"");
    }

    /** Where the quotation mark is closed that a text begins with; behind its end if it is not. */
    private static int closing(String text, boolean apostrophes) {
        char mark = text.charAt(0);
        int at = 1;
        while (at < text.length()
                && (text.charAt(at) != mark || isEscape(text, mark, at) || (apostrophes && isApostrophe(text, at)))) {
            at += isEscape(text, mark, at) ? 2 : 1;
        }
        return at;
    }

    private static boolean isEscape(String text, char mark, int at) {
        return mark == '"' ? text.charAt(at) == '\\' : text.startsWith("''", at);
    }

    /** Whether what may be a quotation mark stands within a word. */
    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '\''
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether it begins in quotation marks that close before its end, and not before a colon. */
    private static boolean goesOnBehindQuotes(String line) {
        int at = isQuoted(line) ? closing(line, false) : line.length();
        String rest = at < line.length() ? line.substring(at + 1).strip() : "";
        return !rest.isEmpty() && !rest.startsWith(":");
    }

    /** The day that a line says, or the day of a timestamp at UTC; empty if it is neither. */
    Optional<LocalDate> day(String line, String field, Place place) {
        try {
            return Optional.of(LocalDate.parse(line));
        } catch (DateTimeParseException e) {
            Optional<LocalDate> day = TimestampDay.read(line);
            day.ifPresent(date -> mend(
                    Level.WARNING,
                    "KCSA-DATE",
                    field,
                    "has a time behind it, expected the day alone",
                    place,
                    date.toString()));
            return day;
        }
    }

    /** The value as a text; empty, and kept aside, if it cannot be encoded. */
    Optional<String> text(String text, String field, Place place, String source) {
        if (text.isBlank()) {
            keep(place, source);
            return Optional.empty();
        }
        if (Problems.gather().requireText(text, field).found().isEmpty()) {
            return Optional.of(text);
        }
        find(Level.ERROR, "KCSA-NOT-TEXT", field, "holds half a surrogate pair, expected whole characters", place);
        keep(place, source);
        return Optional.empty();
    }

    static boolean isLine(String text) {
        return Problems.gather().requireLine(text, "").found().isEmpty();
    }

    AdvisoryReading of(Advisory advisory) {
        return new AdvisoryReading(
                advisory,
                findings.stream()
                        .sorted(Comparator.comparing(finding -> finding.place().orElseThrow()))
                        .toList(),
                unplaced.stream().sorted(Comparator.comparing(Unplaced::place)).toList());
    }
}
