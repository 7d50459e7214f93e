// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvmt.templates.artifact.FinalTextsTest.opened;
import static org.openvmt.templates.artifact.FinalTextsTest.warned;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.value.InvalidValueException;

/** Characters that deceive the eye or take no room are refused with their place (ART-24). */
class DeceivingCharactersTest {

    @ParameterizedTest
    @ValueSource(chars = {'\u202E', '\u2066', '\u200F', '\u061C', '\u2069', '\u0000', '\u001B'})
    void refusesDeceivingCharactersWithTheirPlace(char character) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) character);
        ImpactDescription description = SomeCase.description()
                .prose("One line.\nAnd" + character + "another.")
                .build();

        for (ArtifactKind kind : List.of(ArtifactKind.ADVISORY, ArtifactKind.ADVISORY_MAIL)) {
            assertThat(Door.refusal(kind, opened(description)))
                    .as(kind.id())
                    .matches(refusal -> refusal.cites("ART-24"))
                    .hasMessageContaining(name + " in line 2, character 4");
        }
        assertThat(Door.refusal(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        SomeCase.dated().posted(2, description).approvals(2)))
                .matches(refusal -> refusal.cites("ART-24"))
                .hasMessageContaining(name + " in line ");
        assertThat(Door.refusal(
                        ArtifactKind.ADVISORY,
                        SomeCase.opened()
                                .advisory(SomeCase.advisory()
                                        .addReproduce("a" + character)
                                        .build())))
                .hasMessageContaining("a way to reproduce holds " + name + " in line 1, character 2");
    }

    /** What no encoding can write is refused as soon as a value is made of it. */
    @ParameterizedTest
    @ValueSource(chars = {'\uD800', '\uDFFF'})
    void hearsOfHalfSurrogatePairsBefore(char character) {
        assertThatThrownBy(() -> SomeCase.description()
                        .prose("And" + character + "another.")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(String.format(Locale.ROOT, "U+%04X at index 3", (int) character));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200B', '\u200C', '\u200D', '\u2060', '\u00AD'})
    void refusesCharactersThatTakeNoRoom(char character) {
        String text = "a word" + character + "play";

        assertThat(Door.refusal(
                        ArtifactKind.ADVISORY,
                        opened(SomeCase.description().title(text).build())))
                .hasMessageContaining("the title holds U+");
        assertThat(Door.refusal(
                        ArtifactKind.STAKEHOLDER_NOTIFICATION,
                        warned(SomeCase.description().feature(text).build())))
                .hasMessageContaining("the feature holds U+");
    }
}
