// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;

    private void run(boolean terminal, int seconds) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                true,
                terminal,
                80,
                () -> now);
        try (ProgressLine line = ProgressLine.of("verifying", surroundings)) {
            now = now.plusSeconds(seconds);
            line.at("outcome", 5, 10);
        }
    }

    @Test
    void showsHowFarItCameAndIsGoneInTheEnd() {
        run(true, 2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\rverifying [############............] 5/10 2 s  outcome")
                .endsWith(" \r");
    }

    @Test
    void isSilentWhereNobodyLooksAndInTheFirstSecond() {
        run(false, 20);
        run(true, 0);
        assertThat(err.size()).isZero();
    }

    @Test
    void dropsTheRestForAReaderThatWentAway() {
        StandardOutput gone = failing("Broken pipe");
        gone.write('x');
        gone.flush();
        gone.check();
    }

    @Test
    void complainsOfAFullDisk() {
        StandardOutput full = failing("No space left on device");
        full.write('x');
        assertThatThrownBy(full::check).isInstanceOf(UncheckedIOException.class);
    }

    private static StandardOutput failing(String message) {
        return new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
    }
}
