// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.templates.text.Markdown;
import org.openvmt.templates.text.Quoted;

/** Reads the last part of a note line by line: author, CVE ids, labelled links, links. */
final class ContactsReader {

    private static final Pattern BULLET = Pattern.compile("\\s*+[-*+]\\s++");
    private static final Pattern LABELLED =
            Pattern.compile("([^:<>]{1,80}?)\\s*+(?:(?<=\\s):|:(?=\\s|\\z))\\s*+(.*+)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("<([^<>\\s]++)>|([Hh][Tt][Tt][Pp][Ss]?+://[^\\s<>]++)");
    private static final Pattern OF_CVES = Pattern.compile("\\bcves?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_CASE = Pattern.compile("\\bbug\\b|\\breport\\b|\\blists?\\b|\\bml\\b");
    private static final String NONE = "none";
    /** The labels with which this library writes that there is none. */
    private static final Set<String> WRITTEN = Set.of("original report", "lists");

    private final List<Reference> references = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<CveId> cves = new ArrayList<>();
    private final List<MarkdownLine> withoutCves = new ArrayList<>();
    private final OwnNumber own = new OwnNumber();
    private final List<MarkdownLine> unplaced = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<AuthorLine> author = Optional.empty();
    private ContactHeading heading = ContactHeading.none();
    private boolean listsAuthors;

    ContactsReader(List<MarkdownLine> lines) {
        lines.stream().filter(line -> !line.isBlank()).forEach(this::read);
        heading.close(unplaced);
        compareCves();
    }

    private void read(MarkdownLine line) {
        Matcher bullet = BULLET.matcher(line.text());
        boolean item = bullet.lookingAt();
        String text = (item ? line.text().substring(bullet.end()) : line.text()).strip();
        Matcher labelled = LABELLED.matcher(text);
        String label = labelled.matches()
                ? labelled.group(1).replaceAll("\\*\\*|__", "").strip()
                : "";
        if (listsAuthors && item && !label.toLowerCase(Locale.ROOT).startsWith("cve")) {
            author(text, line);
            return;
        }
        listsAuthors = false;
        if (label.isEmpty()
                && heading.isAbove(line, item)
                && ADDRESS.matcher(text).lookingAt()) {
            labelled(heading.label(), text, line);
            heading = heading.followed();
            return;
        }
        heading.close(unplaced);
        heading = ContactHeading.none();
        String rest = label.isEmpty()
                ? text
                : labelled.group(2).replaceFirst("^(?:\\*\\*|__)", "").strip();
        switch (label.toLowerCase(Locale.ROOT)) {
            case "author", "authors" -> authors(rest, line);
            case "cve", "cves" -> cves(label, rest, line);
            case "" -> unlabelled(text, line);
            default -> other(Markdown.unescaped(label), rest, line);
        }
    }

    private void other(String label, String text, MarkdownLine line) {
        if (text.isEmpty()) {
            heading = ContactHeading.of(label, line);
        } else if (OF_CVES.matcher(label).find() && CveLine.names(text)) {
            findings.add(Finding.of(
                            Level.NOTE,
                            "NOTE-CVE",
                            "cves",
                            "the label " + Quoted.of(label)
                                    + " is another than \"CVE\"; its ids are taken for those of the note")
                    .at(line.place()));
            cves(label, text, line);
        } else {
            labelled(label, text, line);
        }
    }

    private void authors(String text, MarkdownLine line) {
        listsAuthors = text.isEmpty();
        if (!listsAuthors) {
            author(text, line);
        }
    }

    private void author(String text, MarkdownLine line) {
        if (author.isEmpty()) {
            AuthorLine read = AuthorLine.read(text);
            author = Optional.of(read);
            if (read.address()) {
                author(Level.NOTE, "the address of the author is left out, a note names none", line);
            }
            if (read.several()) {
                unplaced.add(line);
                author(Level.WARNING, "a note has one author, and this line names several; the first counts", line);
            }
        } else {
            unplaced.add(line);
            author(Level.WARNING, "a note has one author, and this is another", line);
        }
    }

    private void author(Level level, String sentence, MarkdownLine line) {
        findings.add(Finding.of(level, "NOTE-AUTHOR", "author", sentence).at(line.place()));
    }

    private void cves(String label, String text, MarkdownLine line) {
        CveLine read = new CveLine(text, ADDRESS, line);
        cves.addAll(read.ids());
        findings.addAll(read.findings());
        if (read.isAside()) {
            unplaced.add(line);
        }
        if (CveLine.isNone(text)) {
            withoutCves.add(line);
        }
        Matcher address = ADDRESS.matcher(text);
        if (address.lookingAt()) {
            refer(label, target(address), text.substring(address.end()), line);
        }
    }

    /** A line that there is no id, and one with ids, in either order. */
    private void compareCves() {
        if (!cves.isEmpty()) {
            withoutCves.forEach(line -> findings.add(Finding.of(
                            Level.WARNING,
                            "NOTE-CVE",
                            "cves",
                            "says that there is no CVE id, and another line names " + cves.get(0)
                                    + "; what is named counts")
                    .at(line.place())));
        }
    }

    private void unlabelled(String text, MarkdownLine line) {
        Matcher address = ADDRESS.matcher(text);
        if (address.find() && address.end() == text.length()) {
            refer(text.substring(0, address.start()).strip(), target(address), "", line);
        } else {
            unplaced.add(line);
        }
    }

    private void labelled(String label, String text, MarkdownLine line) {
        own.look(label, text, line);
        Matcher address = ADDRESS.matcher(text);
        if (text.equalsIgnoreCase(NONE)) {
            if (!WRITTEN.contains(label.toLowerCase(Locale.ROOT))) {
                findings.add(Finding.of(
                                Level.NOTE,
                                "NOTE-NONE",
                                "links",
                                Quoted.of(label) + " says " + Quoted.of(text) + ", expected the line left out")
                        .at(line.place()));
            }
            return;
        }
        if (!address.lookingAt()) {
            refer(label, Markdown.unescaped(text), "", line);
            return;
        }
        List<String> targets = new ArrayList<>();
        int from = 0;
        while (address.find(from) && isSeparator(text.substring(from, address.start()))) {
            targets.add(target(address));
            from = address.end();
        }
        for (String target : targets.subList(0, targets.size() - 1)) {
            refer(label, target, "", line);
        }
        refer(label, targets.get(targets.size() - 1), text.substring(from), line);
    }

    private static boolean isSeparator(String text) {
        return text.isBlank() || text.strip().equals(",");
    }

    private static String target(Matcher address) {
        return address.group(1) == null ? address.group(2) : address.group(1);
    }

    private void refer(String label, String target, String remark, MarkdownLine line) {
        try {
            Reference reference = Reference.builder()
                    .label(Optional.of(label).filter(text -> !text.isBlank()))
                    .target(target)
                    .remark(Optional.of(remark.strip()).filter(text -> !text.isEmpty()))
                    .build();
            references.add(reference);
            boolean elsewhere = OwnNumber.isOwn(label)
                    || OF_THE_CASE.matcher(label.toLowerCase(Locale.ROOT)).find();
            if (!elsewhere) {
                reference.link().ifPresent(links::add);
            }
        } catch (InvalidValueException e) {
            unplaced.add(line);
        }
    }

    Optional<AuthorLine> author() {
        return author;
    }

    List<Reference> references() {
        return references;
    }

    List<Link> links() {
        return links;
    }

    List<CveId> cves() {
        return cves;
    }

    OwnNumber own() {
        return own;
    }

    List<MarkdownLine> unplaced() {
        return unplaced;
    }

    List<Finding> findings() {
        return findings;
    }
}
