// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A request for CVE ids as the CNA repeats it: fields of a label in brackets and a value, with a line of 42 hyphens
 * between them (ART-6). What stayed empty is left out. Process section <i>Send CVE request</i>.
 */
@Value.Immutable
public sealed interface CnaEcho permits ImmutableCnaEcho {

    /** The labels of the echo, in its order. */
    List<String> LABELS = List.of(
            "Suggested description",
            "Additional Information",
            "Vulnerability Type",
            "VulnerabilityType Other",
            "Vendor of Product",
            "Affected Product Code Base",
            "Affected Component",
            "Attack Type",
            "Impact Code execution",
            "Impact Denial of Service",
            "Impact Escalation of Privileges",
            "Impact Information Disclosure",
            "CVE Impact Other",
            "Attack Vectors",
            "Reference",
            "Has vendor confirmed or acknowledged the vulnerability?",
            "Discoverer");

    /**
     * The fields that hold something.
     *
     * @return in their order
     */
    List<EchoField> fields();

    /**
     * The value of a field.
     *
     * @param label what the echo calls it
     * @return empty if the field was left out
     */
    default Optional<String> value(String label) {
        return fields().stream()
                .filter(field -> field.label().equals(label))
                .map(EchoField::value)
                .findFirst();
    }

    /**
     * The echo as text.
     *
     * @return its blocks, without a line feed at its end
     */
    default String text() {
        return fields().stream()
                .map(field -> "[" + field.label() + "]\n" + field.value())
                .collect(Collectors.joining("\n\n" + EchoLines.SEPARATOR + "\n\n"));
    }

    /**
     * Reads an echo.
     *
     * @param text the blocks of a request, unquoted, with line breaks of any kind
     * @return what they say; nothing of the text is lost
     */
    static EchoReading read(String text) {
        return new EchoReader(text).reading();
    }

    /**
     * An echo to write.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the fields. */
    final class Builder extends ImmutableCnaEcho.Builder {
        Builder() {}
    }
}
