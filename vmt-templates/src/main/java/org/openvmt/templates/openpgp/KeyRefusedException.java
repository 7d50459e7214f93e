// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.value.MailAddress;

/**
 * The refusal of a key. It says why, and which key and whose if that is known; it holds nothing of the key, and no
 * cause, since a cause might.
 */
public final class KeyRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The first reason that was found. */
    private final KeyProblem problem;

    /** Of the key, in hexadecimal digits; null if it has none. */
    private final @Nullable String fingerprint;

    private final transient @Nullable MailAddress address;

    KeyRefusedException(KeyProblem problem, @Nullable String fingerprint, @Nullable MailAddress address) {
        super(sentence(problem, fingerprint, address));
        this.problem = problem;
        this.fingerprint = fingerprint;
        this.address = address;
    }

    private static String sentence(KeyProblem problem, @Nullable String fingerprint, @Nullable MailAddress address) {
        return "key" + (fingerprint == null ? "" : " " + fingerprint) + (address == null ? "" : " of " + address)
                + " is refused: " + problem.explanation() + " (" + problem + ")";
    }

    /**
     * Why it is refused.
     *
     * @return the first reason that was found
     */
    public KeyProblem problem() {
        return problem;
    }

    /**
     * Which key is refused.
     *
     * @return the full fingerprint of the key that was read, or the pinned one; empty if none was known by then
     */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /**
     * Whose key is refused.
     *
     * @return the owner's address; empty if the key is one's own
     */
    public Optional<MailAddress> address() {
        return Optional.ofNullable(address);
    }
}
