// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.advisory.ImpactDescription;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;
import org.openvmt.templates.openpgp.KeyRefusedException;
import org.openvmt.templates.openpgp.RecipientKey;

/**
 * What an artifact needs and neither case nor profile knows. Each part is read by the artifacts that name it, and by no
 * other.
 */
@Value.Immutable
public sealed interface Particulars permits ImmutableParticulars {

    /** The longest key that the CNA's form takes. */
    int LONGEST_KEY = 20_000;

    /**
     * The mail address of the coordinator, for the CNA's forms (ART-6, ART-12).
     *
     * @return empty for the one that the case or the profile gives for the coordinator
     */
    @Value.Redacted
    Optional<MailAddress> coordinatorAddress();

    /**
     * The coordinator's public OpenPGP key, for the CNA's form (ART-6, private).
     *
     * @return one armoured public key and nothing beside it; empty if the coordinator pastes it in
     */
    Optional<String> openPgpKey();

    /**
     * What warned parties are told (ART-15).
     *
     * @return empty for the other artifacts
     */
    Optional<Notice> notice();

    /**
     * An impact description that is not posted so far (ART-3).
     *
     * @return empty for the posted one
     */
    @Value.Redacted
    Optional<ImpactDescription> description();

    /**
     * Whether a draft or the final form is wanted (ART-9, ART-13).
     *
     * @return empty for the final form as soon as it may go out, for a draft before
     */
    Optional<Stage> stage();

    /**
     * Where the advisory or the note lies (ART-10, ART-11, ART-12, ART-14).
     *
     * @return empty for the team's page of advisories; ART-11, ART-12 and ART-14, which lead there, then say so
     */
    Optional<Link> documentLink();

    /** Checks that the key is one public key, and no longer than the form takes. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        openPgpKey()
                .ifPresent(key -> problems.requireText(key, "open-pgp-key")
                        .require(
                                key.length() <= LONGEST_KEY,
                                "open-pgp-key",
                                () -> "has " + key.length() + " characters, expected at most " + LONGEST_KEY));
        problems.throwIfAny();
        openPgpKey().ifPresent(Particulars::requirePublic);
    }

    /** Nothing of what is refused is told: it may be a secret key. */
    private static void requirePublic(String key) {
        try {
            RecipientKey.requirePublic(key);
        } catch (KeyRefusedException e) {
            throw InvalidValueException.of(
                    "open-pgp-key", "is refused: " + e.problem().explanation());
        }
    }

    /**
     * Nothing beyond case and profile.
     *
     * @return empty particulars
     */
    static Particulars none() {
        return builder().build();
    }

    /**
     * Particulars to state.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the particulars. */
    final class Builder extends ImmutableParticulars.Builder {
        Builder() {}
    }
}
