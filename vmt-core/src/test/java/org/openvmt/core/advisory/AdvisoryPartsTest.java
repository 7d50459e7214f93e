// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;

class AdvisoryPartsTest {

    private static final Component AGENT = Component.of("agent");
    private static final Component RUNTIME = Component.of("runtime");

    private static Patch.Builder patch() {
        return Patch.builder().component(AGENT).branch("main").revision(1).fileName("a.patch");
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

    @ParameterizedTest
    @ValueSource(strings = {"cve-2013-4183-stable-1.2.1-agent.patch", "a", "0", "A_b-c.d"})
    void attachesByNamesThatReceiversAccept(String name) {
        assertThat(patch().fileName(name).build().where()).isEqualTo(new Branch(AGENT, "main"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".a", "-a", "_a", "a b", "a/b", "ä.patch", "a\n", "a\u202E.patch", "../a"})
    void refusesOtherNames(String name) {
        assertThatThrownBy(() -> patch().fileName(name).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("file-name: is no attachment name, expected letters, digits, '.', '-', '_', "
                        + "none of the three first");
    }

    @Test
    void acceptsNamesOfOneHundredCharacters() {
        assertThat(patch().fileName("a".repeat(100)).build().fileName()).hasSize(100);
        assertThatThrownBy(() -> patch().fileName("a".repeat(101)).build()).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void tellsEveryProblemOfAPatchAndShowsNoContent() {
        assertThatThrownBy(() -> patch().branch(" ").revision(0).content("").build())
                .hasMessage("branch: is blank, expected some text; "
                        + "revision: \"0\" is no revision, expected 1 or more; "
                        + "content: is blank, expected some text");
        assertThatThrownBy(() -> patch().content("a\uDC00").build()).hasMessageContaining("content: holds U+DC00");
        assertThat(patch().content("secret").build().toString()).doesNotContain("secret");
    }

    @Test
    void tellsEveryProblemOfANote() {
        SecurityNote.Builder builder = note().title("a\n")
                .summary(" ")
                .affected(List.of())
                .discussion("")
                .recommendedActions("")
                .author("")
                .company("\t");
        assertThatThrownBy(builder::build)
                .hasMessage("title: holds U+000A at index 1, expected one line of visible text; "
                        + "summary: is blank, expected some text; "
                        + "affected: is empty, expected at least one; "
                        + "discussion: is blank, expected some text; "
                        + "recommended-actions: is blank, expected some text; "
                        + "author: is blank, expected some text; "
                        + "company: is blank, expected some text; "
                        + "company: holds U+0009 at index 0, expected one line of visible text");
        assertThatThrownBy(() -> note().addAffected(" ").build()).hasMessage("affected: is blank, expected some text");
        assertThatThrownBy(() -> SecurityNote.builder().build())
                .hasMessage("title: is missing; summary: is missing; discussion: is missing; "
                        + "recommended-actions: is missing; author: is missing");
    }

    @Test
    void keepsTheIdsOfANoteAscendingAndOnce() {
        CveId first = CveId.parse("CVE-2030-9999");
        CveId second = CveId.parse("CVE-2031-10000");
        CveId third = CveId.parse("CVE-2031-20000");

        assertThat(note().addCves(third, first, second, first).build().cves()).containsExactly(first, second, third);
    }

    @Test
    void dropsWhatMeansNothingInANote() {
        SecurityNote note = note().title(" t ")
                .summary("\r\n \n    code\r\nmore\rlast \n\n")
                .affected(List.of(" a "))
                .author(" Ann ")
                .company(" Works ")
                .build();

        assertThat(note)
                .isEqualTo(
                        note().summary("    code\nmore\nlast").company("Works").build());
    }

    @Test
    void tellsEveryProblemOfCreditAndDraft() {
        assertThatThrownBy(() -> Credit.builder().name("").affiliation("\r").build())
                .hasMessageContaining("name: is blank")
                .hasMessageContaining("affiliation: is blank");
        assertThatThrownBy(() -> AdvisoryDraft.builder()
                        .addReproduce("a", "")
                        .addNotes(" ")
                        .build())
                .hasMessage("reproduce: is blank, expected some text; notes: is blank, expected some text");
    }

    @Test
    void ordersBranchesByComponentThenName() {
        List<Branch> sorted = Stream.of(new Branch(RUNTIME, "a"), new Branch(AGENT, "b"), new Branch(AGENT, "a"))
                .sorted()
                .toList();
        assertThat(sorted)
                .containsExactly(new Branch(AGENT, "a"), new Branch(AGENT, "b"), new Branch(RUNTIME, "a"))
                .first()
                .hasToString("agent a");
    }

    @Test
    void labelsAsTheFormDoes() {
        assertThat(Stream.of(AttackType.values()).map(AttackType::label))
                .containsExactly("Context-dependent", "Local", "Physical", "Remote", "Other");
        assertThat(Stream.of(ImpactKind.values()).map(ImpactKind::label))
                .containsExactly(
                        "Code execution", "Denial of Service", "Escalation of Privileges", "Information Disclosure");
    }

    @Test
    @SuppressWarnings("NullAway") // nulls are what is tried
    void refusesNull() {
        assertThatThrownBy(() -> new Branch(null, "a")).hasMessage("component");
        assertThatThrownBy(() -> new Branch(AGENT, null)).hasMessage("name");
        assertThatThrownBy(() -> new Branch(AGENT, "\n")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new AffectedComponent(null, AffectedVersions.all()))
                .hasMessage("component");
        assertThatThrownBy(() -> new AffectedComponent(AGENT, null)).hasMessage("versions");
    }
}
