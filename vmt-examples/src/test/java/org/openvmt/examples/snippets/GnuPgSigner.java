// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openvmt.templates.openpgp.DetachedSignature;
import org.openvmt.templates.openpgp.DetachedSigner;

/**
 * A signer whose secret never enters this process: gpg signs, with its agent or with the card that it speaks to, and asks
 * for the passphrase or the PIN itself. What it returns is checked like every other signature before a mail goes out.
 */
final class GnuPgSigner implements DetachedSigner {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path home;
    private final String fingerprint;

    GnuPgSigner(Path home, String fingerprint) {
        this.home = home;
        this.fingerprint = fingerprint;
    }

    @Override
    public DetachedSignature sign(byte[] data, Instant at) {
        // With the mark behind it the clock of gpg stands still, and a slow card dates its signature no later.
        byte[] armored = run(
                data,
                "--faked-system-time",
                SECOND.format(at) + "!",
                "--local-user",
                fingerprint,
                "--digest-algo",
                "SHA512",
                "--armor",
                "--detach-sign");
        return DetachedSignature.of(new String(armored, StandardCharsets.US_ASCII), "pgp-sha512");
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public String publicKey() {
        byte[] armored = run(new byte[0], "--armor", "--export-options", "export-minimal", "--export", fingerprint);
        return new String(armored, StandardCharsets.US_ASCII);
    }

    private byte[] run(byte[] input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("gpg", "--homedir", home.toString(), "--batch", "--quiet"));
        command.addAll(List.of(arguments));
        try {
            Process gpg =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            try (OutputStream in = gpg.getOutputStream()) {
                in.write(input);
            }
            byte[] output = gpg.getInputStream().readAllBytes();
            if (gpg.waitFor() != 0) {
                throw new IllegalStateException("gpg ended with " + gpg.exitValue());
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while gpg signed", e);
        }
    }
}
