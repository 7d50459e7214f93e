// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentFormat;
import org.openvmt.core.json.Documents;
import org.openvmt.core.value.InvalidValueException;

/** The cases that come with the program. */
public final class ShippedCases {

    private static final List<String> NAMES = List.of(
            "cve-2020-2024",
            "cve-2020-27151",
            "leak",
            "no-vulnerability",
            "openstack-private",
            "public-report",
            "security-note");

    private ShippedCases() {}

    /**
     * What they are called.
     *
     * @return in the order of the alphabet
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * One of them.
     *
     * @param name one of the names
     * @return the case
     */
    public static CaseFile read(String name) {
        return Documents.readCase(text(name), DocumentFormat.YAML);
    }

    static String text(String name) {
        if (!NAMES.contains(name)) {
            throw InvalidValueException.of(
                    "case", "\"" + name + "\" is neither a file nor a shipped case, expected one of " + NAMES);
        }
        try (InputStream in = ShippedCases.class.getResourceAsStream("cases/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("case " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
