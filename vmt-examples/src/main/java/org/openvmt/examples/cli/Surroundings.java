// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a command meets where it is run.
 *
 * @param in standard input
 * @param out where answers go
 * @param err where complaints and progress go
 * @param environment the variables
 * @param outTerminal whether people look at the answers on a terminal
 * @param errTerminal whether people look at the complaints on a terminal
 * @param columns how wide the terminal is
 * @param clock what {@code --at now} asks, and nothing else but the progress bar
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outTerminal,
        boolean errTerminal,
        int columns,
        InstantSource clock) {

    private static final int WIDEST = 160;
    private static final int NARROWEST = 40;

    /** Copies the variables. */
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** How wide lines may be: what the variable COLUMNS says, or the terminal, or 100 where there is none. */
    int width() {
        String wanted = environment.getOrDefault("COLUMNS", "").strip();
        int width = wanted.matches("[0-9]{1,4}") ? Integer.parseInt(wanted) : columns;
        return Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** Whether there is a terminal that shows colours, and nobody asked for none. */
    boolean showsColour() {
        return outTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
