// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.text.Template;

/** Whatever a file holds, it is read or refused, and what is no placeholder comes out as it is. */
class HostileTemplatesTest {

    private static final TeamProfile PROFILE = TeamProfiles.kataContainers();

    @Property(tries = 1000)
    void readsOrRefusesAnything(@ForAll TeamFile file, @ForAll("pieces") String text) {
        Complaints complaints = new Complaints("any.md");

        Parts parts = Translation.of(file, text, PROFILE, complaints);

        if (!complaints.hasErrors()) {
            Template template = Template.load(name -> parts.over("%% untouched\nhere\n"), "any");
            assertThat(template.fill("untouched", Map.of())).isEqualTo("here");
        }
        assertThat(complaints.found()).extracting(Finding::id).allMatch(id -> id.startsWith("TPL-"));
    }

    @Property(tries = 500)
    void passesWordsOnAsTheyAre(@ForAll("words") List<String> lines) {
        Complaints complaints = new Complaints("any.md");
        String text = "# M\n\n`````\nfirst\n" + String.join("\n", lines) + "\nlast\n`````\n";

        Parts parts = Translation.of(TeamFile.INCOMPLETE, text, PROFILE, complaints);

        assertThat(complaints.found())
                .filteredOn(one -> one.level() == Level.ERROR)
                .isEmpty();
        assertThat(parts.over("")).isEqualTo("\n%% text\nfirst\n" + String.join("\n", lines) + "\nlast\n");
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "# M",
                        "\n",
                        "\n",
                        "\n\n",
                        "```",
                        "~~~",
                        "- To: ",
                        "- Subject: ",
                        "- Body: ",
                        "CNA",
                        "a@b.example",
                        "$TITLE",
                        "$CVE",
                        " ($CVE)",
                        "$CREDIT",
                        "$DESCRIPTION",
                        "$",
                        "${",
                        "${title}",
                        "%% text",
                        "[action]",
                        "a [actor]",
                        "[no such slot]",
                        "<no such slot>",
                        "<",
                        "[",
                        "\\[",
                        "YYYY-MM-DD",
                        ", 0000UTC",
                        "https://x.example/$BUG",
                        "https://",
                        "KCSA-$NUM",
                        "Description:",
                        "Title:",
                        "## Summary",
                        "## References",
                        "Author: <some body>",
                        "---",
                        "signed",
                        "not encrypted",
                        " ",
                        "words",
                        ".",
                        "\u202E",
                        "\uD800")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("abc XYZ09.,;:!?()*_-+='\"|\\#&~{}/@%äß€")
                .ofMaxLength(70)
                .filter(line -> !line.startsWith("%% "))
                .list()
                .ofMaxSize(6);
    }
}
