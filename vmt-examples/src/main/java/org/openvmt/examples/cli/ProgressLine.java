// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.time.Duration;
import java.time.Instant;
import org.openvmt.examples.Transcript;

/**
 * Shows on a terminal how far a long task has come, in a line that is gone when it ends. Where nobody looks, and in the
 * first second, it shows nothing.
 */
final class ProgressLine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int BAR = 24;

    private final String what;
    private final Surroundings surroundings;
    private final Instant begun;
    private Instant shown = Instant.EPOCH;
    private int longest;

    private ProgressLine(String what, Surroundings surroundings) {
        this.what = what;
        this.surroundings = surroundings;
        this.begun = surroundings.clock().instant();
    }

    static ProgressLine of(String what, Surroundings surroundings) {
        return new ProgressLine(what, surroundings);
    }

    /** Some of it is done. */
    void at(String part, int done, int all) {
        Instant now = surroundings.clock().instant();
        Duration taken = Duration.between(begun, now);
        if (!surroundings.errTerminal()
                || taken.compareTo(PATIENCE) < 0
                || Duration.between(shown, now).compareTo(PAUSE) < 0) {
            return;
        }
        shown = now;
        int filled = all == 0 ? 0 : (int) ((long) BAR * Math.min(done, all) / all);
        String line = what + " [" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + done + "/" + all + " "
                + taken.toSeconds() + " s  " + Transcript.visible(part);
        write(line.substring(0, Math.min(line.length(), surroundings.width() - 1)));
    }

    private void write(String line) {
        surroundings.err().print("\r" + line + " ".repeat(Math.max(0, longest - line.length())));
        surroundings.err().flush();
        longest = line.length();
    }

    @Override
    public void close() {
        if (longest > 0) {
            write("");
            surroundings.err().print("\r");
            surroundings.err().flush();
        }
    }
}
