// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.Link;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/** Where CVE ids are requested. Process section <i>Send CVE request</i>. */
@Value.Immutable
@JsonDeserialize(builder = CveRequests.Builder.class)
@JsonPropertyOrder({"form", "public-to", "public-cc", "cna-address", "cna-key-fingerprint"})
public sealed interface CveRequests permits ImmutableCveRequests {

    /**
     * The form of the CNA.
     *
     * @return its address
     */
    Link form();

    /**
     * Where a request for a public vulnerability goes by mail.
     *
     * @return empty if there is no such way
     */
    Optional<MailAddress> publicTo();

    /**
     * Who gets a copy of that mail.
     *
     * @return empty if nobody does
     */
    Optional<MailAddress> publicCc();

    /**
     * Where a request for a private vulnerability goes by mail.
     *
     * @return empty if the form is the only way
     */
    Optional<MailAddress> cnaAddress();

    /**
     * The fingerprint of the key that such a mail is encrypted to.
     *
     * @return empty if the CNA has no key for mails, so that the form is the only way (ART-4)
     */
    Optional<String> cnaKeyFingerprint();

    /** Checks the fingerprint. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather();
        cnaKeyFingerprint()
                .ifPresent(print -> problems.require(
                        print.matches("[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}"),
                        "cna-key-fingerprint",
                        () -> "\"" + print + "\" is no fingerprint, expected 40 or 64 hexadecimal digits"));
        problems.throwIfAny();
    }

    /**
     * Ways to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableCveRequests.Builder {
        Builder() {}
    }
}
