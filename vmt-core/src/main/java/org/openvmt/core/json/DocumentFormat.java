// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import java.util.Locale;
import org.openvmt.core.value.InvalidValueException;

/** The two ways of writing the same document. */
public enum DocumentFormat {
    /** JSON as of RFC 8259. */
    JSON,
    /** YAML without aliases, anchors and tags, one document a file. */
    YAML;

    /**
     * The format that a file name tells of.
     *
     * @param fileName a name that ends in {@code .json}, {@code .yaml} or {@code .yml}, in any letter case
     * @return the format
     * @throws InvalidValueException if it ends otherwise
     */
    public static DocumentFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        throw InvalidValueException.of("", "\"" + fileName + "\" is no document, expected .json, .yaml or .yml");
    }
}
