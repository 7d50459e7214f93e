// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of somebody else's that reads and writes OpenPGP. Where it is absent its tests are skipped, or fail if the
 * property {@code openvmt.peers} or the variable {@code OPENVMT_PEERS} says {@code required}.
 */
public final class Peer {

    /** What a run said. */
    public static final class Answer {

        private final int status;
        private final byte[] output;
        private final String errors;

        private Answer(int status, byte[] output, String errors) {
            this.status = status;
            this.output = output;
            this.errors = errors;
        }

        public int status() {
            return status;
        }

        public byte[] output() {
            return output;
        }

        public String errors() {
            return errors;
        }

        public String text() {
            return new String(output, StandardCharsets.UTF_8) + errors;
        }
    }

    private final String program;
    private final List<String> options;

    private Peer(String program, List<String> options) {
        this.program = program;
        this.options = options;
    }

    public static Peer named(String program, String... options) {
        if (!isInstalled(program)) {
            boolean required = "required".equals(System.getProperty("openvmt.peers"))
                    || "required".equals(System.getenv("OPENVMT_PEERS"));
            if (required) {
                fail("the peer %s is required and not installed", program);
            }
            Assumptions.abort("the peer " + program + " is not installed");
        }
        return new Peer(program, List.of(options));
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    public String version() throws IOException, InterruptedException {
        return new Peer(program, List.of())
                .ask("--version")
                .text()
                .lines()
                .findFirst()
                .orElse("?");
    }

    public Answer ask(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(options);
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("peer", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readAllBytes();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                fail("%s does not answer", program);
            }
            return new Answer(process.exitValue(), output, Files.readString(errors, StandardCharsets.ISO_8859_1));
        } finally {
            Files.delete(errors);
        }
    }
}
