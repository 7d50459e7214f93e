// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openvmt.core.value.MailAddress;
import org.openvmt.templates.openpgp.RecipientKey;
import org.openvmt.templates.openpgp.SigningKey;
import org.openvmt.templates.openpgp.ThrowAwayKey;

/** Keys that are made up for one walk, and lie beside its mails so that somebody can read them. */
final class ThrowAwayKeys {

    private static final String NAME = "Throw-away key of an example";

    /** So that whoever looks at a walk years later can check its mails still. */
    private static final Duration LASTING = Duration.ofDays(20 * 365);

    private static final String RECEIVERS = "throw-away-keys/";

    private final Instant made;
    private final ArtifactFolder folder;
    private final Map<MailAddress, ThrowAwayKey> signers = new LinkedHashMap<>();
    private final Map<MailAddress, ThrowAwayKey> receivers = new LinkedHashMap<>();

    ThrowAwayKeys(Instant made, ArtifactFolder folder) {
        this.made = made;
        this.folder = folder;
    }

    /** The key of whoever signs: a real one would be read from a file, with a passphrase. */
    SigningKey signer(MailAddress address, Instant at) {
        if (!signers.containsKey(address)) {
            signers.put(address, ThrowAwayKey.make(NAME, address, made, LASTING));
            String all = signers.values().stream().map(ThrowAwayKey::publicKey).collect(Collectors.joining());
            folder.put("coordinator.asc", ascii(all));
        }
        return SigningKey.unlock(Objects.requireNonNull(signers.get(address)).secret(), new char[0], at);
    }

    /** The key of a receiver: a real one would be pinned by the fingerprint that its owner tells. */
    RecipientKey receiver(MailAddress address, Instant at) {
        ThrowAwayKey key = receivers.computeIfAbsent(address, owner -> {
            ThrowAwayKey fresh = ThrowAwayKey.make(NAME, owner, made, LASTING);
            String name = RECEIVERS + owner.toString().replaceAll("[^A-Za-z0-9.@-]", "_");
            folder.put(name + ".asc", ascii(fresh.publicKey()));
            folder.put(name + ".secret.asc", fresh.secret());
            return fresh;
        });
        return RecipientKey.of(ascii(key.publicKey()), key.fingerprint(), address, at);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
