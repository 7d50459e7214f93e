// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.InvalidValueException;

class ImpactDescriptionTest {

    private static final AffectedComponent AGENT =
            new AffectedComponent(Component.of("agent"), AffectedVersions.parse("<=1.11.0"));
    private static final List<String> ALL = List.of(
            "title",
            "credit of the reporter",
            "affected components and versions",
            "feature",
            "action",
            "actor",
            "impact",
            "consequence",
            "affected deployments",
            "mitigation");

    static Stream<Arguments> parts() {
        return Stream.of(
                part("title", b -> b.title("t")),
                part(
                        "credit of the reporter",
                        b -> b.addCredits(Credit.builder().name("Ann").build())),
                part("credit of the reporter", b -> b.anonymous(true)),
                part("affected components and versions", b -> b.addAffected(AGENT)),
                part("feature", b -> b.feature("f")),
                part("action", b -> b.action("a")),
                part("actor", b -> b.actor("a")),
                part("impact", b -> b.impact("i")),
                part("consequence", b -> b.consequence("c")),
                part("affected deployments", b -> b.deployments("d")),
                part("mitigation", b -> b.mitigation("None known.")));
    }

    private static Arguments part(String name, Consumer<ImpactDescription.Builder> set) {
        return Arguments.of(name, set);
    }

    @Test
    void lacksEverythingAtFirst() {
        assertThat(ImpactDescription.builder().build().missing()).containsExactlyElementsOf(ALL);
        assertThat(ImpactDescription.builder().build().attackType()).isEqualTo(AttackType.CONTEXT_DEPENDENT);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void lacksAllButWhatIsThere(String name, Consumer<ImpactDescription.Builder> set) {
        List<String> others = ALL.stream().filter(part -> !part.equals(name)).toList();
        ImpactDescription.Builder builder = ImpactDescription.builder();
        set.accept(builder);
        assertThat(builder.build().missing()).containsExactlyElementsOf(others);
    }

    @Test
    void isCompleteWithAllParts() {
        ImpactDescription.Builder builder = ImpactDescription.builder();
        parts().limit(2).forEach(part -> apply(builder, part));
        parts().skip(3).forEach(part -> apply(builder, part));
        assertThat(builder.build().missing()).isEmpty();
    }

    @SuppressWarnings("unchecked") // the second argument of a part is its setter
    private static void apply(ImpactDescription.Builder builder, Arguments part) {
        ((Consumer<ImpactDescription.Builder>) part.get()[1]).accept(builder);
    }

    @Test
    void needsNoProseNorFormFields() {
        ImpactDescription with = ImpactDescription.builder()
                .prose("p")
                .vulnerabilityType("v")
                .attackVector("a")
                .addNotes("n")
                .addImpacts(ImpactKind.CODE_EXECUTION)
                .build();
        assertThat(with.missing()).containsExactlyElementsOf(ALL);
    }

    @Test
    void tellsEveryProblemAtOnceAndQuotesNothing() {
        ImpactDescription.Builder builder = ImpactDescription.builder()
                .anonymous(true)
                .addCredits(Credit.builder().name("Ann").build())
                .title("secret\n")
                .feature("")
                .action("")
                .actor("")
                .impact("")
                .consequence("")
                .deployments("")
                .prose(" ")
                .mitigation("\n")
                .vulnerabilityType("secret\u202E")
                .attackVector(" ")
                .addNotes("fine", " ")
                .addAffected(AGENT, new AffectedComponent(Component.of("agent"), AffectedVersions.all()));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("credits: names somebody although the reporter stays anonymous, expected none; "
                        + "title: holds U+000A at index 6, expected one line of visible text; "
                        + "feature: is blank, expected some text; "
                        + "action: is blank, expected some text; "
                        + "actor: is blank, expected some text; "
                        + "impact: is blank, expected some text; "
                        + "consequence: is blank, expected some text; "
                        + "deployments: is blank, expected some text; "
                        + "prose: is blank, expected some text; "
                        + "mitigation: is blank, expected some text; "
                        + "vulnerability-type: holds U+202E at index 6, expected one line of visible text; "
                        + "attack-vector: is blank, expected some text; "
                        + "notes: is blank, expected some text; "
                        + "affected: names a component twice");
    }

    @Test
    void keepsItsTextsToItself() {
        ImpactDescription description = ImpactDescription.builder()
                .title("secret")
                .addCredits(
                        Credit.builder().name("secret").affiliation("secret").build())
                .addAffected(new AffectedComponent(Component.of("secret"), AffectedVersions.parse("secret")))
                .feature("secret")
                .prose("secret")
                .mitigation("secret")
                .vulnerabilityType("secret")
                .attackVector("secret")
                .addNotes("secret")
                .build();
        assertThat(description.toString()).doesNotContain("secret");
    }
}
