// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.Events;
import org.openvmt.core.event.CaseEvent;

class EventKindsTest {

    static List<String> kinds() {
        return List.of(EventKinds.names().split(", ", -1));
    }

    @Test
    void namesKindsInKebabCase() {
        assertThat(kinds()).hasSize(55).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThat(kinds()).contains("received", "cna-told-of-publication", "cve-assigned", "status-changed");
    }

    @Test
    void roundTripsAreTriedWithEveryKind() {
        Set<String> generated = new TreeSet<>(Set.of("received"));
        Arbitrary<CaseEvent> events = Events.later();
        events.sampleStream()
                .limit(10_000)
                .takeWhile(event -> generated.size() < kinds().size())
                .forEach(event -> generated.add(kind(event)));
        assertThat(generated).containsExactlyElementsOf(kinds());
    }

    private static String kind(CaseEvent event) {
        return kinds().stream()
                .filter(name -> EventKinds.named(name).equals(Optional.of(event.getClass())))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesEveryComponentThatIsMissing(String kind) {
        String entry = "- {at: 2026-01-07T10:00:00Z, by: Cora, as: coordinator, event: {kind: " + kind + "}}\n";
        String head = Samples.CASE.substring(0, Samples.CASE.indexOf("- at: 2026-01-06"));
        List<String> expected = Stream.of(EventKinds.named(kind).orElseThrow().getRecordComponents())
                .filter(component -> component.getType() != Optional.class)
                .map(EventKindsTest::missing)
                .toList();
        if (!expected.isEmpty()) {
            assertThat(Samples.refusal(head + entry, DocumentFormat.YAML))
                    .hasSameSizeAs(expected)
                    .zipSatisfy(expected, (problem, end) -> assertThat(problem).endsWith(end));
        }
    }

    private static String missing(RecordComponent component) {
        String name = component.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return ": journal[1].event." + name + ": is missing";
    }
}
