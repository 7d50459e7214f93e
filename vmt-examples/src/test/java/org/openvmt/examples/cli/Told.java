// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** What a command said. */
record Told(int exit, String out, String err) {

    static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    static Told by(String... arguments) {
        return by(Map.of("COLUMNS", "100"), false, "", arguments);
    }

    static Told by(Map<String, String> environment, boolean terminal, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                terminal,
                terminal,
                100,
                InstantSource.fixed(NOW));
        int exit = Commands.run(arguments, surroundings, () -> {});
        return new Told(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** On one line, so that it does not matter where lines break. */
    String flatOut() {
        return out.replaceAll("\\s+", " ");
    }

    String flatErr() {
        return err.replaceAll("\\s+", " ");
    }
}
