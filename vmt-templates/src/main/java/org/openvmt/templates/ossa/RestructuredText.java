// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.publication.Advisory;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.publication.Discoverer;
import org.openvmt.core.publication.Reference;
import org.openvmt.core.publication.ReviewGroup;
import org.openvmt.core.publication.Vulnerability;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;

/**
 * Advisories in reStructuredText, in the layout of OpenStack's published pages. What an advisory lacks is left out, with
 * its heading.
 *
 * <p>No value can become a directive, a substitution, a role, a target, a table, or a part of the page that it is not: all
 * that is markup in it is escaped. Description, errata, notes and steps are prose: their paragraphs are filled anew, and
 * of their markup is kept what the team writes and what can do no harm: literals in double backticks, emphasis between
 * single or double asterisks, links to {@code http} and {@code https}, lists with bullets and lists numbered from 1 on,
 * also one within the other, code between lines of three backticks or indented below two colons,
 * which is kept letter by letter, and in the description headings underlined by {@code -} and below
 * these by {@code +}. Process section <i>Publish KCSA</i>.
 */
public final class RestructuredText {

    private static final Map<Long, String> MONTHS = Map.ofEntries(
            Map.entry(1L, "January"),
            Map.entry(2L, "February"),
            Map.entry(3L, "March"),
            Map.entry(4L, "April"),
            Map.entry(5L, "May"),
            Map.entry(6L, "June"),
            Map.entry(7L, "July"),
            Map.entry(8L, "August"),
            Map.entry(9L, "September"),
            Map.entry(10L, "October"),
            Map.entry(11L, "November"),
            Map.entry(12L, "December"));

    /** The names of its own: those of the platform take long to load, and change between its versions. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendPattern(" dd, uuuu")
            .toFormatter(Locale.ROOT);

    private static final String RECORDS = "https://cve.mitre.org/cgi-bin/cvename.cgi?name=";

    /** Words that only the link completes, such as "patch attached to". */
    private static final Pattern RUNS_ON =
            Pattern.compile("\\b(?:at|by|from|in|of|on|see|to|under|via)$", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 4;

    private final StringBuilder out = new StringBuilder();

    private RestructuredText() {}

    /**
     * Writes an advisory.
     *
     * @param advisory the advisory
     * @return a page that ends in a line feed
     */
    public static String write(Advisory advisory) {
        RestructuredText page = new RestructuredText();
        page.head(advisory);
        page.list("Affects", advisory.affected().stream().map(RestructuredText::affected));
        page.section(
                "Description", advisory.description().map(RstProse::sections).orElse(List.of()));
        page.section("Errata", advisory.errata().map(RstProse::paragraphs).orElse(List.of()));
        page.list("Patches", patches(advisory.reviews()));
        page.list("Credits", advisory.reporters().stream().map(RestructuredText::credit));
        page.list("References", references(advisory));
        page.section("Steps", items(advisory.reproduce()));
        page.section("Notes", items(advisory.notes()));
        page.list(
                "OSSA History",
                advisory.history().stream()
                        .map(edition -> edition.date().map(date -> date + " - ").orElse("") + edition.text()));
        return page.out.toString();
    }

    private void head(Advisory advisory) {
        String title = RstText.line(Stream.of(advisory.id(), advisory.title())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": ")));
        String line = title.isEmpty() ? "Advisory" : title;
        String adornment = "=".repeat(Math.max(SHORTEST, DisplayWidth.of(line)));
        out.append(adornment)
                .append('\n')
                .append(line)
                .append('\n')
                .append(adornment)
                .append('\n');
        List<String> fields = new ArrayList<>();
        advisory.date().ifPresent(date -> fields.add(":Date: " + DATE.format(date)));
        String cves = advisory.vulnerabilities().stream()
                .flatMap(vulnerability -> cve(vulnerability).stream())
                .collect(Collectors.joining(", "));
        if (!cves.isEmpty()) {
            fields.add(":CVE: " + RstText.line(cves));
        }
        part(fields);
    }

    private static Optional<String> cve(Vulnerability vulnerability) {
        return vulnerability
                .id()
                .map(id -> id
                        + vulnerability
                                .note()
                                .map(note -> " (" + note.strip() + ")")
                                .orElse(""));
    }

    private void list(String heading, Stream<String> items) {
        section(heading, items.map(item -> "- " + RstText.line(item)).toList());
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n');
            part(List.of(heading, "~".repeat(heading.length())));
            lines.forEach(line -> out.append(line).append('\n'));
        }
    }

    private void part(List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n');
            lines.forEach(line -> out.append(line).append('\n'));
        }
    }

    private static List<String> items(List<String> texts) {
        return texts.stream()
                .flatMap(text -> RstProse.indented(RstProse.paragraphs(text)).stream())
                .toList();
    }

    private static String affected(AffectedProduct affected) {
        String product = capitalised(affected.product());
        return affected.versions()
                .map(versions -> product + ": " + versions.text())
                .orElse(product);
    }

    /** The patches by the names of their branches. */
    private static Stream<String> patches(List<ReviewGroup> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(group -> group.name().orElse("").toLowerCase(Locale.ROOT)))
                .flatMap(group -> group.links().stream().map(link -> patch(link, group)));
    }

    private static String patch(Reference link, ReviewGroup group) {
        String behind = Stream.of(group.name().map(RestructuredText::capitalised), link.remark())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return label(link) + link.target() + (behind.isEmpty() ? "" : " (" + behind + ")");
    }

    private static String credit(Discoverer reporter) {
        String reported = String.join(", ", reporter.reported());
        return reporter.name()
                + reporter.affiliation().map(from -> " from " + from).orElse("")
                + (reported.isEmpty() ? "" : " (" + reported + ")");
    }

    private static Stream<String> references(Advisory advisory) {
        Stream<Reference> links = Stream.concat(advisory.references().stream(), advisory.issues().stream());
        Stream<String> records = advisory.vulnerabilities().stream()
                .flatMap(vulnerability -> vulnerability
                        .link()
                        .map(Link::toString)
                        .or(() -> vulnerability.cve().map(CveId::toString).map(RECORDS::concat))
                        .stream());
        return Stream.concat(links.map(RestructuredText::reference), records);
    }

    private static String reference(Reference link) {
        return label(link)
                + link.target()
                + link.remark().map(remark -> " (" + remark + ")").orElse("");
    }

    private static String label(Reference link) {
        return link.label()
                .map(label -> label + (RUNS_ON.matcher(label).find() ? " " : ": "))
                .orElse("");
    }

    private static String capitalised(String name) {
        int second = name.offsetByCodePoints(0, 1);
        return name.substring(0, second).toUpperCase(Locale.ROOT) + name.substring(second);
    }
}
