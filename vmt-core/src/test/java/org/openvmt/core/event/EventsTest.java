// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvmt.core.Events;
import org.openvmt.core.advisory.Branch;
import org.openvmt.core.people.Role;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.InvalidValueException;

class EventsTest {

    private static final Component RUNTIME = Component.of("runtime");

    static List<CaseEvent> oneOfEachKind() {
        List<CaseEvent> events = new ArrayList<>();
        Stream.concat(
                        Events.receipts().sampleStream().limit(1),
                        Events.later().sampleStream().limit(3_000))
                .filter(event -> events.stream().noneMatch(known -> known.getClass() == event.getClass()))
                .forEach(events::add);
        return events;
    }

    private static Object[] parts(CaseEvent event) throws ReflectiveOperationException {
        RecordComponent[] components = event.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].getAccessor().invoke(event);
        }
        return parts;
    }

    private static Throwable make(CaseEvent like, Object[] parts) {
        Constructor<?> constructor = like.getClass().getConstructors()[0];
        Throwable thrown = catchThrowable(() -> constructor.newInstance(parts));
        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        return Objects.requireNonNull(thrown.getCause());
    }

    private static String path(RecordComponent component) {
        return component.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    @SuppressWarnings("NullAway") // nulls are what is tried
    void refusesNullByName(CaseEvent event) throws ReflectiveOperationException {
        RecordComponent[] components = event.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object[] parts = parts(event);
            if (!components[i].getType().isPrimitive()) {
                parts[i] = null;
                assertThat(make(event, parts))
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(path(components[i]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void tellsEveryProblemAtOnce(CaseEvent event) throws ReflectiveOperationException {
        RecordComponent[] components = event.getClass().getRecordComponents();
        Object[] parts = parts(event);
        List<String> faulty = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == String.class) {
                parts[i] = "";
                faulty.add(path(components[i]));
            } else if (components[i].getType() == int.class) {
                parts[i] = 0;
                faulty.add(path(components[i]));
            }
        }
        if (!faulty.isEmpty()) {
            assertThat(make(event, parts))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(problem -> problem.path())
                                    .containsExactlyElementsOf(faulty));
        }
    }

    @Test
    void keepsAssignedIdsOnceAndAscending() {
        CveId low = CveId.parse("CVE-2020-0002");
        CveId high = CveId.parse("CVE-2020-10000");
        assertThat(new CveEvent.CveAssigned(List.of(high, low, high)).ids()).containsExactly(low, high);
        assertThatThrownBy(() -> new CveEvent.CveAssigned(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ids: is empty, expected at least one CVE id");
    }

    @Test
    void knowsTheBranchOfAPatch() {
        assertThat(new PatchEvent.PatchMerged(RUNTIME, "main").where()).isEqualTo(new Branch(RUNTIME, "main"));
    }

    @Test
    void refusesAReviewerNamedInSeveralLines() {
        assertThatThrownBy(() -> new ReceptionEvent.Subscribed("Dev", Role.DEVELOPER, Optional.of("a\nb")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("named-by: holds U+000A at index 1");
    }

    @Test
    @SuppressWarnings("NullAway") // nulls are what is tried
    void entersTheJournalWithInstantNameAndRole() {
        CaseEvent event = new ReceptionEvent.Acknowledged();
        assertThatThrownBy(() -> new JournalEntry(Instant.EPOCH, " ", Role.CNA, event))
                .hasMessage("by: is blank, expected some text");
        assertThatThrownBy(() -> new JournalEntry(null, "Ann", Role.CNA, event)).hasMessage("at");
        assertThatThrownBy(() -> new JournalEntry(Instant.EPOCH, null, Role.CNA, event))
                .hasMessage("by");
        assertThatThrownBy(() -> new JournalEntry(Instant.EPOCH, "Ann", null, event))
                .hasMessage("as");
        assertThatThrownBy(() -> new JournalEntry(Instant.EPOCH, "Ann", Role.CNA, null))
                .hasMessage("event");
    }
}
