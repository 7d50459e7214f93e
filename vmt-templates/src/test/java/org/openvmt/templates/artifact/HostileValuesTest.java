// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.openvmt.core.advisory.Credit;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.templates.mail.Mail;
import org.yaml.snakeyaml.LoaderOptions;

/** Values that look like syntax of some kind come out as they are, in every medium. */
class HostileValuesTest {

    private static final int TEN_MEGABYTES = 10_000_000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final YAMLMapper YAML = reader();

    private static YAMLMapper reader() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TEN_MEGABYTES);
        return new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
    }

    private static ImpactDescription description(String title, String name, String prose) {
        return SomeCase.description()
                .title(title)
                .credits(List.of(Credit.builder().name(name).affiliation(name).build()))
                .prose(prose)
                .mitigation(prose)
                .notes(List.of(prose))
                .build();
    }

    private static SomeCase published(String title, String name, String prose) {
        return SomeCase.warned()
                .posted(2, description(title, name, prose))
                .approvals(2)
                .at(SomeCase.DISCLOSURE)
                .open(Ground.DISCLOSURE_DATE)
                .then(new Published("kata-dev@lists.katacontainers.io"))
                .advisory(SomeCase.advisory()
                        .reproduce(List.of(prose))
                        .notes(List.of(prose))
                        .build());
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the advisory is no YAML", e);
        }
    }

    private static void assertReadsBack(JsonNode advisory, String title, String name, String prose) {
        assertThat(advisory.path("title").textValue()).isEqualTo(title);
        assertThat(advisory.path("description").textValue()).isEqualTo(prose);
        assertThat(advisory.path("reporters").path(0).path("name").textValue()).isEqualTo(name);
        assertThat(advisory.path("reporters").path(0).path("affiliation").textValue())
                .isEqualTo(name);
        assertThat(advisory.path("reproduce").path(0).textValue()).isEqualTo(prose);
        assertThat(advisory.path("notes").path(0).textValue()).isEqualTo("Mitigation: " + prose);
        assertThat(advisory.path("notes").path(1).textValue()).isEqualTo(prose);
        assertThat(advisory.path("notes").path(2).textValue()).isEqualTo(prose);
        assertThat(advisory.size()).isEqualTo(11);
    }

    @Property(tries = 60)
    void readsBackFromAdvisories(
            @ForAll("lines") String title, @ForAll("lines") String name, @ForAll("texts") String prose) {
        SomeCase someCase = published(title, name, prose);

        assertReadsBack(yaml(Door.text(ArtifactKind.ADVISORY, someCase)), title, name, prose);
        assertThat(Door.mails(ArtifactKind.ADVISORY_MAIL, someCase)).allSatisfy(mail -> {
            assertReadsBack(yaml(mail.body()), title, name, prose);
            assertThat(mail.subject()).isEqualTo("[KCSA-2031-01] " + title + " (CVE-2031-4242)");
            assertThat(mail.subject().lines()).hasSize(1);
        });
    }

    @Property(tries = 60)
    void readsBackFromForms(@ForAll("lines") String title, @ForAll("lines") String name, @ForAll("texts") String prose)
            throws JsonProcessingException {
        SomeCase someCase =
                SomeCase.requested().posted(2, description(title, name, prose)).approvals(2);
        JsonNode form = new ObjectMapper()
                .readTree(Door.text(
                        Door.render(ArtifactKind.CVE_REQUEST_FORM, someCase).get(2)));

        assertThat(form.path("vulnerability-type-other").textValue()).isEqualTo(title);
        assertThat(form.path("discoverer").path(0).textValue()).isEqualTo(name + " (" + name + ")");
        assertThat(form.path("suggested-description").textValue()).isEqualTo(prose);
    }

    @Property(tries = 60)
    void keepsRowsOfTheIndexInShape(@ForAll("lines") String title) {
        String row = Door.text(ArtifactKind.ADVISORY_INDEX, published(title, "Ria Porter", "Some prose."));

        assertThat(row.lines()).hasSize(1);
        // Escaped backslashes stand in pairs; without them, a bar is escaped or parts two cells.
        assertThat(BAR.matcher(row.replace("\\\\", "")).results()).hasSize(5);
        assertThat(row.replaceAll("\\\\([\\\\`*_\\[\\]|~<&])", "$1")).contains(title.strip());
    }

    @Property(tries = 60)
    void comesOutOfPlainTextsAsItIs(
            @ForAll("lines") String title, @ForAll("lines") String name, @ForAll("texts") String prose) {
        SomeCase someCase =
                SomeCase.dated().posted(2, description(title, name, prose)).approvals(2);

        for (Mail mail : Door.mails(ArtifactKind.STAKEHOLDER_NOTIFICATION, someCase)) {
            assertThat(words(mail.body()))
                    .contains("Title: " + words(title), "Reporter: " + words(name + " (" + name + ")"))
                    .contains("Description: " + words(prose).strip())
                    .contains("Mitigation: " + words(prose).strip());
            assertThat(mail.subject().lines()).hasSize(1);
        }
        assertThat(Door.text(ArtifactKind.REPORT_TITLE, someCase)).isEqualTo(title + " (CVE-2031-4242)\n");
        assertThat(Door.text(ArtifactKind.CHAT_ANNOUNCEMENT, published(title, name, prose)))
                .contains("(2031-03-20): " + title + " (CVE", "Credits: " + name + " (" + name + ")\n");
    }

    @Property(tries = 60)
    void neverHeadsAPartOfANote(@ForAll("lines") String title) {
        String note = Door.text(
                ArtifactKind.SECURITY_NOTE,
                SomeCase.noted()
                        .note(SomeNote.securityNote()
                                .title(title)
                                .affected(List.of(title))
                                .author(title)
                                .company(title)
                                .build())
                        .open(Ground.NOTE));

        assertThat(note.lines().filter(line -> line.startsWith("#"))).hasSize(6);
        assertThat(note.lines().filter(line -> line.startsWith("- "))).hasSize(7);
    }

    @Example
    @Tag("long")
    void carriesAMegabyte() {
        String prose = "A word, ${x} and | more. ".repeat(40_000).strip();
        String line = "x".repeat(1_000_000);
        SomeCase someCase = published(line, "Ria Porter", prose);

        assertReadsBack(yaml(Door.text(ArtifactKind.ADVISORY, someCase)), line, "Ria Porter", prose);
        assertThat(Door.text(ArtifactKind.ADVISORY_INDEX, someCase)).contains(line);
        assertThat(words(Door.text(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        SomeCase.dated()
                                .posted(2, description(line, "Ria Porter", prose))
                                .approvals(2))))
                .contains(prose, line);
    }

    private static String words(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    @Provide
    Arbitrary<String> lines() {
        return pieces(" ").map(text -> "x" + text + "y");
    }

    @Provide
    Arbitrary<String> texts() {
        return pieces("\n").map(text -> text + ".");
    }

    private static Arbitrary<String> pieces(String separator) {
        return Arbitraries.of(List.of(
                        "${x}",
                        "`${title}`",
                        "`$TITLE`",
                        "`$COMPONENTS`",
                        "${script:javascript:1+1}",
                        "${env:HOME}",
                        "${sys:user.home}",
                        "`$${title}`",
                        "\\",
                        "\\\\",
                        "\\1 $1",
                        "|",
                        "a|b",
                        "\\|",
                        "`x`",
                        "``",
                        "---",
                        "...",
                        "# head",
                        "## Summary",
                        "- item",
                        "&amp;",
                        "&anchor",
                        "*alias",
                        "<b>bold</b>",
                        "<!-- x -->",
                        "!!python/object:os.system",
                        "%YAML 1.2",
                        "%% body",
                        "key: value",
                        "it's",
                        "\"quoted\"",
                        "#",
                        "[vs]",
                        "[link](https://e.org)",
                        "{a: b}",
                        "To: all@example.org",
                        "true",
                        "\uD83D\uDE00 ünï",
                        "word"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join(separator, list));
    }
}
