// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a value: where it stands, and what was expected there.
 *
 * @param path the field path in the names that documents use, such as {@code disclosure.window[1].hour}; empty for the
 *     value as a whole
 * @param message a sentence without capital and full stop that quotes the offending value and says what was expected;
 *     never the contents of a private report
 */
public record Problem(String path, String message) {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /**
     * Checks that both parts are there.
     *
     * @param path the field path
     * @param message what is wrong
     */
    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /**
     * This problem as seen from the value that holds the faulty one.
     *
     * @param outer the path of the faulty value inside its holder
     * @return the same problem with the longer path
     */
    public Problem under(String outer) {
        if (outer.isEmpty()) {
            return this;
        }
        boolean glue = path.isEmpty() || path.startsWith("[");
        return new Problem(outer + (glue ? "" : ".") + path, message);
    }

    static Problem missing(String attribute) {
        return new Problem(HUMP.matcher(attribute).replaceAll("-").toLowerCase(Locale.ROOT), "is missing");
    }

    /** The path, a colon and the message; the message alone where the path is empty. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
