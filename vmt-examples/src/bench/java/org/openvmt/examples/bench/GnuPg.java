// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The program gpg, started anew for everything that it does, with keys of its own in a folder of its own. */
final class GnuPg implements AutoCloseable {

    private final Path home;

    GnuPg() {
        try {
            // Its socket lies in there, and the path of a socket is short.
            this.home = Files.createTempDirectory("gpg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a key without a passphrase: one part to sign and one to encrypt. Gives its fingerprint. */
    String makeKey(String userId, String signing, String encryption) {
        run("--passphrase", "", "--quick-generate-key", userId, signing, "sign", "never");
        String fingerprint = text("--with-colons", "--list-keys", userId)
                .lines()
                .filter(line -> line.startsWith("fpr:"))
                .map(line -> line.replaceAll("[^0-9A-F]", ""))
                .findFirst()
                .orElseThrow();
        run("--passphrase", "", "--quick-add-key", fingerprint, encryption, "encr", "never");
        return fingerprint;
    }

    byte[] run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("gpg", "--homedir", home.toString()));
        command.addAll(List.of("--batch", "--quiet", "--pinentry-mode", "loopback", "--trust-model", "always"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    String text(String... arguments) {
        return new String(run(arguments), StandardCharsets.UTF_8);
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(home.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            process.getOutputStream().close();
            byte[] said = process.getInputStream().readAllBytes();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("exit code " + code + " from " + command);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        run(List.of("gpgconf", "--homedir", home.toString(), "--kill", "all"));
        try (Stream<Path> within = Files.walk(home)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
