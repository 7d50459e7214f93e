// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 * Signs with GnuPG: the secret stays with its agent, in a key ring or on a card, and this program never sees it. What it
 * returns is checked against the certificate before a mail leaves, as every signature is.
 */
public final class GpgSigner implements DetachedSigner {

    private static final DateTimeFormatter GPG_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'!'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path home;
    private final String fingerprint;

    /**
     * Signs with one key.
     *
     * @param home the home of GnuPG
     * @param fingerprint the full fingerprint of the key, in upper case
     */
    public GpgSigner(Path home, String fingerprint) {
        this.home = home;
        this.fingerprint = fingerprint;
    }

    @Override
    public DetachedSignature sign(byte[] data, Instant at) {
        String armored = gpg(
                data,
                List.of(
                        "--faked-system-time",
                        GPG_TIME.format(at),
                        "--digest-algo",
                        "SHA512",
                        "--armor",
                        "--detach-sign"));
        return DetachedSignature.of(armored, "pgp-sha512");
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public String publicKey() {
        return gpg(new byte[0], List.of("--armor", "--export", fingerprint));
    }

    /** What gpg answers; it is given the bytes by a file, so that neither side can wait for the other. */
    private String gpg(byte[] input, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("gpg", "--batch", "--no-tty", "--local-user", fingerprint));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GNUPGHOME", home.toString());
        try {
            Path letter = Files.createTempFile(home, "letter", "");
            try {
                Files.write(letter, input);
                Process gpg = builder.redirectInput(letter.toFile()).start();
                try (InputStream answer = gpg.getInputStream();
                        OutputStream nothing = gpg.getOutputStream()) {
                    nothing.flush();
                    String armored = new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
                    if (gpg.waitFor() == 0) {
                        return armored;
                    }
                    throw new IllegalStateException("gpg ended with " + gpg.exitValue());
                }
            } finally {
                Files.delete(letter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while gpg was signing", e);
        }
    }
}
