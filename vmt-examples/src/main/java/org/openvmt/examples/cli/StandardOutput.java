// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output, which remembers why it failed. A reader that went away, as {@code head} does, is no failure: the rest is
 * dropped in silence.
 */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        attempt(() -> out.write(bytes, from, count));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private void attempt(Attempt attempt) {
        if (failure.isPresent()) {
            return;
        }
        try {
            attempt.make();
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /** Complains if something could not be written that somebody wanted to have. */
    void check() {
        failure.filter(e ->
                        !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"))
                .ifPresent(e -> {
                    throw new UncheckedIOException(e);
                });
    }

    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }
}
