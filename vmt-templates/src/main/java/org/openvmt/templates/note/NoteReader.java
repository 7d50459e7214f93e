// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problem;
import org.openvmt.templates.note.Outline.Stretch;
import org.openvmt.templates.publication.Unplaced;
import org.openvmt.templates.text.ByteOrderMark;
import org.openvmt.templates.text.Markdown;
import org.openvmt.templates.text.OpenSlots;
import org.openvmt.templates.text.Quoted;

/**
 * Reads security notes (ART-13) as this library writes them and as teams publish them: the parts in any order, under
 * headings of hashes, in bold or above a rule, with other sections between them. Process section <i>Reception</i>.
 */
public final class NoteReader {

    private static final Pattern ITEM = Pattern.compile("\\s{0,3}+(?:[-*+]|\\d{1,9}[.)])\\s++");

    private final List<MarkdownLine> unplaced = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<NoteSection> sections = new ArrayList<>();
    private final SecurityNote.Builder note = SecurityNote.builder();
    private List<MarkdownLine> contacts = List.of();
    private List<String> affected = List.of();

    private NoteReader() {}

    /**
     * Reads a document as a security note.
     *
     * @param markdown the document, with line breaks of any kind
     * @return what it holds; nothing of it is lost
     */
    public static NoteReading read(String markdown) {
        NoteReader reader = new NoteReader();
        ByteOrderMark.found(markdown, "NOTE-BYTE-ORDER-MARK").ifPresent(reader.findings::add);
        return reader.reading(MarkdownLine.of(ByteOrderMark.without(markdown)));
    }

    private NoteReading reading(List<MarkdownLine> lines) {
        Outline outline = new Outline(lines);
        TitleReader title = new TitleReader(outline.preamble());
        unplaced.addAll(title.rest());
        for (Stretch stretch : outline.stretches()) {
            if (stretch.placed()) {
                place(stretch, outline.strays(stretch.heading()));
            } else {
                stray(stretch);
            }
        }
        ContactsReader last = new ContactsReader(contacts);
        unplaced.addAll(last.unplaced());
        Optional<String> number = title.number().or(last.own()::number);
        number.ifPresent(text -> number(text, last.own()));
        findings.addAll(last.own().contradicting(title.number()));
        title.title().ifPresent(note::title);
        if (title.title().isPresent() && !title.isMarked()) {
            find(Level.WARNING, "NOTE-TITLE", "title", "nothing marks the title as a heading");
        }
        last.author().ifPresent(author -> note.author(author.name()).company(author.company()));
        note.addAllLinks(last.links()).addAllCves(last.cves());
        findings.addAll(last.findings());
        title.title().ifPresent(text -> slots("title", new Place(1, 1), OpenSlots.inTitle(text)));
        sections.forEach(section -> slots(
                section.part().field(),
                section.place(),
                section.part() == NotePart.CONTACTS
                        ? OpenSlots.slots(section.text())
                        : OpenSlots.inProse(section.text())));
        Optional<SecurityNote> whole = note();
        List<Unplaced> texts = unplacedTexts();
        texts.forEach(text -> findings.add(
                Finding.of(Level.NOTE, "NOTE-UNPLACED", "", "this belongs to no part of a note; it is kept apart")
                        .at(text.place())));
        findings.sort(Comparator.comparing(finding -> finding.place().orElse(new Place(1, 1))));
        return ImmutableNoteReading.builder()
                .number(number)
                .title(title.title())
                .sections(sections)
                .references(last.references())
                .note(whole)
                .unplaced(texts)
                .findings(findings)
                .build();
    }

    private void find(Level level, String id, String field, String sentence) {
        findings.add(Finding.of(level, id, field, sentence));
    }

    /** What is to be filled in yet, which a note that was published holds none of (ART-24). */
    private void slots(String field, Place place, List<String> open) {
        open.forEach(slot -> findings.add(Finding.of(
                        Level.WARNING, "NOTE-SLOT", field, "holds " + Quoted.of(slot) + ", expected what fills it in")
                .at(place)));
    }

    private void number(String number, OwnNumber own) {
        try {
            note.id(AdvisoryId.parse(number));
        } catch (InvalidValueException e) {
            Finding found = Finding.of(
                    Level.NOTE, "NOTE-NUMBER", "id", e.problems().get(0).message());
            findings.add(own.line(number).map(line -> found.at(line.place())).orElse(found));
        }
    }

    private void place(Stretch stretch, boolean strays) {
        NotePart part = stretch.heading().part().orElseThrow();
        MarkdownLine heading = stretch.whole().get(0);
        List<MarkdownLine> below = stretch.below();
        section(part, heading.place(), below);
        if (stretch.heading().isUnusual()) {
            findings.add(Finding.of(
                            Level.WARNING,
                            "NOTE-HEADING",
                            part.field(),
                            "the heading is no usual one, expected Contacts / References; it is read as that part")
                    .at(heading.place()));
        }
        if (strays) {
            findings.add(Finding.of(
                            Level.WARNING,
                            "NOTE-HEADING",
                            part.field(),
                            "the heading is not of the kind or level of the other parts")
                    .at(heading.place()));
        }
        if (Heading.isTight(heading)) {
            findings.add(Finding.of(
                            Level.WARNING,
                            "NOTE-HEADING",
                            part.field(),
                            "no blank stands between the words of the heading and its hashes")
                    .at(heading.place()));
        }
        if (below.stream().allMatch(MarkdownLine::isBlank)) {
            return;
        }
        switch (part) {
            case SUMMARY -> note.summary(NoteProse.unescape(below));
            case AFFECTED -> affected = items(below);
            case DISCUSSION -> note.discussion(NoteProse.unescape(below));
            case RECOMMENDED_ACTIONS -> note.recommendedActions(NoteProse.unescape(below));
            case CONTACTS -> contacts = both(contacts, below);
        }
    }

    /** A part under a usual heading and an unusual one is one part. */
    private void section(NotePart part, Place place, List<MarkdownLine> below) {
        String text = joined(below);
        Optional<NoteSection> former =
                sections.stream().filter(one -> one.part() == part).findFirst();
        if (former.isPresent()) {
            NoteSection first = former.get();
            sections.set(sections.indexOf(first), NoteSection.of(part, first.place(), first.text() + "\n" + text));
        } else {
            sections.add(NoteSection.of(part, place, text));
        }
    }

    private static List<MarkdownLine> both(List<MarkdownLine> first, List<MarkdownLine> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** What stands under a heading of another name, or under the second one of a part. */
    private void stray(Stretch stretch) {
        unplaced.addAll(stretch.whole());
        stretch.heading()
                .part()
                .ifPresent(part -> findings.add(Finding.of(
                                Level.ERROR,
                                "NOTE-TWICE",
                                part.field(),
                                "the note has this part twice, the first counts")
                        .at(stretch.whole().get(0).place())));
    }

    /** The items of a list, and paragraphs, each in a line. */
    private static List<String> items(List<MarkdownLine> lines) {
        List<StringBuilder> items = new ArrayList<>();
        boolean open = false;
        for (MarkdownLine line : lines) {
            Matcher item = ITEM.matcher(line.text());
            boolean begins = item.lookingAt();
            String text = line.text().substring(begins ? item.end() : 0).strip();
            if (!text.isEmpty() && (begins || !open)) {
                items.add(new StringBuilder(text));
            } else if (!text.isEmpty()) {
                items.get(items.size() - 1).append(' ').append(text);
            }
            open = !text.isEmpty();
        }
        return items.stream()
                .map(text ->
                        Markdown.unescaped(text.toString().replace('\t', ' ')).strip())
                .toList();
    }

    private Optional<SecurityNote> note() {
        try {
            return Optional.of(note.affected(affected).build());
        } catch (InvalidValueException e) {
            for (Problem problem : e.problems()) {
                find(Level.ERROR, "NOTE-PART", problem.path(), problem.message());
            }
            return Optional.empty();
        }
    }

    private List<Unplaced> unplacedTexts() {
        List<Unplaced> texts = new ArrayList<>();
        List<MarkdownLine> together = new ArrayList<>();
        List<MarkdownLine> ordered = new ArrayList<>(new TreeSet<>(unplaced));
        for (MarkdownLine line : ordered) {
            if (!together.isEmpty() && together.get(together.size() - 1).number() + 1 < line.number()) {
                keep(together, texts);
            }
            together.add(line);
        }
        keep(together, texts);
        return texts;
    }

    /** Ends a text; blank lines around it are not part of it. */
    private static void keep(List<MarkdownLine> together, List<Unplaced> texts) {
        int from = 0;
        int end = together.size();
        while (from < end && together.get(from).isBlank()) {
            from++;
        }
        while (end > from && together.get(end - 1).isBlank()) {
            end--;
        }
        if (from < end) {
            texts.add(new Unplaced(together.get(from).place(), joined(together.subList(from, end))));
        }
        together.clear();
    }

    private static String joined(List<MarkdownLine> lines) {
        return String.join("\n", lines.stream().map(MarkdownLine::text).toList());
    }
}
