// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import org.immutables.value.Value;
import org.openvmt.core.value.Problems;

/**
 * A field of the echo. Invariants: the label is a visible line without square brackets; the value holds some text, and no
 * line of 42 hyphens above one in square brackets, since the echo would take that for the next field. Blank lines around
 * the value and the kind of its line breaks mean nothing and are dropped.
 */
@Value.Immutable
public sealed interface EchoField permits ImmutableEchoField {

    /**
     * What the echo calls it.
     *
     * @return such as {@code Attack Type}
     */
    String label();

    /**
     * What was filled in.
     *
     * @return text, often of several lines
     */
    @Value.Redacted
    String value();

    /**
     * Checks label and value.
     *
     * @return the field without blank lines around the value
     */
    @Value.Check
    default EchoField check() {
        Problems.gather()
                .requireLine(label(), "label")
                .require(
                        EchoLines.isLabel("[" + label() + "]") && label().equals(label().strip()),
                        "label",
                        () -> "is no label, expected 1 to 100 characters, no square bracket, and no blank around them")
                .throwIfAny();
        String value = EchoLines.trimmed(EchoLines.of(value()));
        Problems.gather()
                .require(!value.isBlank(), label(), () -> "is blank, expected some text")
                .require(
                        !EchoLines.holdsField(EchoLines.of(value)),
                        label(),
                        () -> "holds a line of 42 hyphens above one in square brackets, by which the echo begins its"
                                + " next field")
                .throwIfAny();
        return value.equals(value())
                ? this
                : ImmutableEchoField.builder().from(this).value(value).build();
    }

    /**
     * A field.
     *
     * @param label what the echo calls it
     * @param value what was filled in
     * @return the field
     * @throws org.openvmt.core.value.InvalidValueException if the echo cannot carry it; the path is the label
     */
    static EchoField of(String label, String value) {
        return ImmutableEchoField.builder().label(label).value(value).build();
    }
}
