// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problems;

/**
 * A filled-in form of the CNA, in the order of the form: as a sheet for the person who submits it, as JSON, and as the
 * echo by which the CNA repeats a request. Process section <i>Send CVE request</i>.
 */
public final class CnaForm {

    private static final String MARGIN = "    ";
    private static final String EMPTY = "(stays empty)";

    private final List<FormField> fields;
    private final CnaEcho echo;

    private CnaForm(Builder builder) {
        this.fields = List.copyOf(builder.fields);
        this.echo = builder.echo.build();
    }

    /**
     * A form to fill in.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The form field by field. What is to be filled in is indented, so that nothing in it can pass for a label.
     *
     * @return the sheet, without a line feed at its end
     */
    public String sheet() {
        StringBuilder sheet = new StringBuilder();
        String section = "";
        for (FormField field : fields) {
            if (!field.section().equals(section)) {
                section = field.section();
                sheet.append(sheet.length() == 0 ? "" : "\n")
                        .append("== ")
                        .append(section)
                        .append(" ==\n");
            }
            sheet.append(sheet.length() == 0 ? "" : "\n").append(field.label()).append('\n');
            List<String> values = field.values().isEmpty() ? List.of(EMPTY) : field.values();
            values.stream()
                    .flatMap(String::lines)
                    .forEach(line -> sheet.append(line.isEmpty() ? "" : MARGIN)
                            .append(line)
                            .append('\n'));
        }
        return sheet.toString().stripTrailing();
    }

    /**
     * The form as JSON: an object with a text for each field that takes one value, and a list of texts for each that takes
     * several; what stays empty is left out.
     *
     * @return a JSON document, without a line feed at its end
     */
    public String json() {
        return fields.stream()
                .filter(field -> !field.key().isEmpty() && !field.values().isEmpty())
                .map(field -> "  " + Json.string(field.key()) + ": "
                        + (!field.many() ? Json.string(field.values().get(0)) : Json.strings(field.values())))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    /**
     * The request as the CNA repeats it.
     *
     * @return the echo
     */
    public CnaEcho echo() {
        return echo;
    }

    /** Takes the fields in the order of the form. */
    public static final class Builder {

        private final List<FormField> fields = new ArrayList<>();
        private final CnaEcho.Builder echo = CnaEcho.builder();
        private final Problems problems = Problems.gather();
        private String section = "";

        private Builder() {}

        /**
         * Begins a section.
         *
         * @param value its heading
         * @return this builder
         */
        public Builder section(String value) {
            this.section = value;
            return this;
        }

        /**
         * The next field, for several values.
         *
         * @param label what the form calls it
         * @param key what JSON calls it
         * @param values what to fill in; empty if it stays empty
         * @return this builder
         */
        public Builder fields(String label, String key, List<String> values) {
            fields.add(new FormField(section, label, key, values, true));
            return this;
        }

        /**
         * The next field, for one value.
         *
         * @param label what the form calls it
         * @param key what JSON calls it
         * @param value what to fill in; an empty text if it stays empty
         * @return this builder
         */
        public Builder field(String label, String key, String value) {
            fields.add(new FormField(section, label, key, value.isEmpty() ? List.of() : List.of(value), false));
            return this;
        }

        /**
         * The next field, which only the person who submits the form can fill in; JSON leaves it out.
         *
         * @param label what the form calls it
         * @param hint what goes there
         * @return this builder
         */
        public Builder hint(String label, String hint) {
            fields.add(new FormField(section, label, "", List.of(hint), false));
            return this;
        }

        /**
         * The next field of the echo, whose order is its own.
         *
         * @param label what the echo calls it
         * @param values what was filled in; empty to leave it out
         * @return this builder
         */
        public Builder echo(String label, List<String> values) {
            String value = String.join("\n", values);
            if (!value.isBlank()) {
                try {
                    echo.addFields(EchoField.of(label, value));
                } catch (InvalidValueException e) {
                    problems.add("", e);
                }
            }
            return this;
        }

        /**
         * The form.
         *
         * @return the filled-in form
         * @throws InvalidValueException if the echo cannot carry a field; it names all of them
         */
        public CnaForm build() {
            problems.throwIfAny();
            return new CnaForm(this);
        }
    }
}
