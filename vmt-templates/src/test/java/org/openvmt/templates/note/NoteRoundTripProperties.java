// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openvmt.core.advisory.SecurityNote;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Role;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.value.AdvisoryId;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Link;
import org.openvmt.templates.advisory.CaseRecord;
import org.openvmt.templates.advisory.NoteDocument;
import org.openvmt.templates.text.TemplateSource;

/** What is written as a note reads back as the same note, whatever its texts look like. */
class NoteRoundTripProperties {

    private static final Instant NOW = Instant.parse("2031-03-03T09:00:00Z");

    private static String written(SecurityNote note) {
        CaseFile caseFile = CaseFile.builder()
                .id("KC-7")
                .profile("kata-containers")
                .report(Report.builder()
                        .title("A report")
                        .addComponents(Component.of("runtime"))
                        .addReporters(Reporter.builder().name("Ria Porter").build())
                        .link(Link.parse("https://launchpad.net/bugs/424242"))
                        .issue(77)
                        .description("What was found.")
                        .build())
                .addJournal(new JournalEntry(
                        NOW,
                        "Cora Dinator",
                        Role.COORDINATOR,
                        new Received(Visibility.PRIVATE, Optional.empty(), Optional.empty())))
                .build();
        return NoteDocument.write(
                TemplateSource.builtIn(),
                note,
                CaseRecord.of(TeamProfiles.kataContainers(), caseFile, NOW),
                "https://github.com/kata-containers/community/blob/main/VMT/KCSN.md");
    }

    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatIsWritten(@ForAll("notes") SecurityNote note) {
        String document = written(note);
        NoteReading reading = NoteReader.read(document);

        assertThat(reading.note()).as(document).contains(note);
        assertThat(reading.unplaced()).as(document).isEmpty();
        // What the texts hold may well look like a slot.
        assertThat(reading.findings())
                .as(document)
                .allMatch(finding -> finding.id().equals("NOTE-SLOT"));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readsBackWithOtherLineBreaks(@ForAll("notes") SecurityNote note) {
        assertThat(NoteReader.read(written(note).replace("\n", "\r\n")).note()).contains(note);
    }

    /** Any text at all is read, and every word of it stands somewhere. */
    @Property(tries = 1000)
    void losesNoLineOfAnyText(@ForAll("texts") String text) {
        NoteReading reading = NoteReader.read(text);
        StringBuilder kept = new StringBuilder();
        reading.unplaced().forEach(one -> kept.append(one.text()).append('\n'));
        reading.sections().forEach(one -> kept.append(one.text()).append('\n'));

        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> line.equals("word"))
                .toList();
        long inTitle = reading.title().stream()
                .flatMap(title -> List.of(title.split(" ", -1)).stream())
                .filter("word"::equals)
                .count();
        long elsewhere = kept.toString()
                .lines()
                .map(String::strip)
                .filter("word"::equals)
                .count();
        assertThat(inTitle + elsewhere).as(text).isGreaterThanOrEqualTo(lines.size());
    }

    @Example
    void carriesAMegabyteOfFences() {
        StringBuilder fences = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            fences.append("```java\n");
        }
        SecurityNote note = note().discussion(fences.toString()).build();

        assertThat(NoteReader.read(written(note)).note()).contains(note);
    }

    private static SecurityNote.Builder note() {
        return SecurityNote.builder()
                .title("t")
                .summary("s")
                .addAffected("a")
                .discussion("d")
                .recommendedActions("r")
                .author("Ann");
    }

    @Provide
    Arbitrary<SecurityNote> notes() {
        return Builders.withBuilder(NoteRoundTripProperties::note)
                .use(Arbitraries.of("KCSN-2031-01", "KCSN-2031-22")
                        .map(AdvisoryId::parse)
                        .optional())
                .in(SecurityNote.Builder::id)
                .use(lines())
                .in(SecurityNote.Builder::title)
                .use(texts())
                .in(SecurityNote.Builder::summary)
                .use(texts())
                .in(SecurityNote.Builder::discussion)
                .use(texts())
                .in(SecurityNote.Builder::recommendedActions)
                .use(lines().list().ofMinSize(1).ofMaxSize(3))
                .in(SecurityNote.Builder::affected)
                .use(lines())
                .in(SecurityNote.Builder::author)
                .use(lines().optional())
                .in(SecurityNote.Builder::company)
                .use(Arbitraries.of("https://a.example/(b)?c=_d_", "http://[::1]/x", "https://lists.example/bug")
                        .map(Link::parse)
                        .list()
                        .ofMaxSize(2))
                .in(SecurityNote.Builder::links)
                .use(Arbitraries.of("CVE-2031-4242", "CVE-2031-10000")
                        .map(CveId::parse)
                        .list()
                        .ofMaxSize(2))
                .in(SecurityNote.Builder::cves)
                .build(SecurityNote.Builder::build);
    }

    private static final List<String> PIECES = List.of(
            "word",
            "",
            "  ",
            "# Top",
            "## Summary",
            "### Summary ###",
            "##Summary",
            "#### Discussion",
            "   ## Discussion ##",
            "    ## code",
            "\t## tab",
            "\\## escaped",
            "\\\\## twice",
            "#",
            "##",
            "#hashtag",
            "**Summary**",
            "__Recommended Actions__:",
            "Summary",
            "Discussion",
            "---",
            "===",
            "```",
            "```java",
            "``` a`b",
            "````",
            "~~~",
            "- ```",
            "> ~~~~",
            "\\```",
            "\\\\~~~",
            "- item (x), y",
            "* star",
            "1) one",
            "12. twelve",
            "+ plus",
            "> quote",
            "(",
            ")",
            "a (b)",
            "a, b",
            "a (b",
            ") (",
            "Author: Eve",
            "- CVE: CVE-2031-9999",
            "Authors:",
            "https://evil.example/",
            "<https://evil.example/>",
            "KCSN-2031-01: x",
            "[OSSN-0001] y",
            "OSSN-0047",
            "CVE-2031-1111",
            "\\",
            "\\d",
            "a\\",
            "&amp; &lt;",
            "<b>",
            "|",
            "_a_ *b* `c`",
            "${x} $TITLE $1",
            "%% text",
            "\u00A0",
            "İ\uD83D\uDE00",
            "-",
            ":",
            "none");

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> any =
                Arbitraries.strings().withChars("# \n\\`~-*_=()[]<>:.,1a\t\r").ofMaxLength(30);
        return Arbitraries.oneOf(
                        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("\n", list)),
                        any)
                .filter(text -> !text.isBlank());
    }

    @Provide
    static Arbitrary<String> lines() {
        Arbitrary<String> any =
                Arbitraries.strings().withChars("# \\`~-*_=()[]<>:.,|1a&;").ofMaxLength(12);
        return Arbitraries.oneOf(
                        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list)),
                        any)
                .filter(text -> !text.isBlank() && text.indexOf('\t') < 0);
    }
}
