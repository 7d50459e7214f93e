// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ReceptionEvent.Acknowledged;
import org.openvmt.core.report.Report;
import org.openvmt.core.report.Reporter;
import org.openvmt.core.value.Component;

/**
 * Values that stand for what is missing in a document that is refused, so that the checks of the rest run all the same. No
 * check objects to them.
 */
final class StandIns {

    static final String NAME = "x";

    static final Report REPORT = Report.builder()
            .title(NAME)
            .description(NAME)
            .addComponents(Component.of(NAME))
            .addReporters(Reporter.builder().name(NAME).build())
            .build();

    private static final Map<Class<?>, Object> BY_TYPE = Map.of(
            String.class,
            NAME,
            int.class,
            1,
            Instant.class,
            Instant.EPOCH,
            Component.class,
            Component.of(NAME),
            CaseEvent.class,
            new Acknowledged());

    private StandIns() {}

    /** A value of a type; empty if there is none that would do everywhere. */
    static Optional<Object> of(Class<?> type) {
        return type.isEnum() ? Optional.of(type.getEnumConstants()[0]) : Optional.ofNullable(BY_TYPE.get(type));
    }
}
