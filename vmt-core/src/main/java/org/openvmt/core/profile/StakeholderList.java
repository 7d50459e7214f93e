// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problems;

/** A list of downstream stakeholders, with the rules of its receiver and the day on which they were last checked. Process section <i>Downstream stakeholders</i>. */
@Value.Immutable
@JsonDeserialize(builder = StakeholderList.Builder.class)
@JsonPropertyOrder({
    "address",
    "name",
    "protection",
    "subject-prefix",
    "longest-embargo",
    "attachment-signs",
    "key-fingerprint",
    "plain-reason",
    "checked-on"
})
public sealed interface StakeholderList permits ImmutableStakeholderList {

    /**
     * The address of the list.
     *
     * @return where the notification goes
     */
    MailAddress address();

    /**
     * What the list is called in sentences.
     *
     * @return one visible line
     */
    String name();

    /**
     * How a mail to the list is protected.
     *
     * @return signed, or signed and encrypted
     */
    Protection protection();

    /**
     * What a subject must begin with, in plain ASCII.
     *
     * @return empty if the receiver asks for nothing
     */
    Optional<String> subjectPrefix();

    /**
     * The longest embargo that the receiver accepts, from the first notification on, instant to instant (DATE-7).
     *
     * @return empty if it has no limit
     */
    Optional<Duration> longestEmbargo();

    /**
     * Which signs the receiver takes in the name of an attachment, beside ASCII letters and digits and never first
     * (ART-22). The name has to keep the general rule besides.
     *
     * @return such as {@code ._-}; empty if the receiver asks for nothing more
     */
    Optional<String> attachmentSigns();

    /**
     * The fingerprint of the list key that mails are encrypted to.
     *
     * @return hexadecimal digits; empty if the team adds it
     */
    Optional<String> keyFingerprint();

    /**
     * Why an embargoed mail may go to the list in plain text.
     *
     * @return empty for a list that gets encrypted mails
     */
    Optional<String> plainReason();

    /**
     * When somebody last compared these rules with those of the receiver.
     *
     * @return a day of the UTC calendar
     */
    LocalDate checkedOn();

    /** Checks the lines of text, the limit and the fingerprint. */
    @Value.Check
    default void check() {
        Problems problems = Problems.gather().requireLine(name(), "name");
        subjectPrefix()
                .ifPresent(prefix -> problems.require(
                        prefix.chars().allMatch(c -> c >= 0x20 && c < 0x7f) && !prefix.isBlank(),
                        "subject-prefix",
                        () -> "is no visible ASCII text, which a receiver compares byte by byte"));
        longestEmbargo()
                .ifPresent(longest -> problems.require(
                        !longest.isNegative() && !longest.isZero(),
                        "longest-embargo",
                        () -> "\"" + longest + "\" is no embargo, expected a time above zero"));
        attachmentSigns()
                .ifPresent(signs -> problems.require(
                        signs.chars().allMatch(c -> "._-".indexOf(c) >= 0),
                        "attachment-signs",
                        () -> "\"" + signs + "\" are no signs of a file name, expected some of '.', '_' and '-'"));
        keyFingerprint()
                .ifPresent(print -> problems.require(
                        print.matches("[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}"),
                        "key-fingerprint",
                        () -> "\"" + print + "\" is no fingerprint, expected 40 or 64 hexadecimal digits"));
        problems.require(
                protection() == Protection.ENCRYPTED || plainReason().isPresent(),
                "plain-reason",
                () -> "is missing, expected why embargoed mail goes to this list unencrypted");
        plainReason().ifPresent(reason -> problems.requireLine(reason, "plain-reason"));
        problems.throwIfAny();
    }

    /**
     * A list to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. */
    final class Builder extends ImmutableStakeholderList.Builder {
        Builder() {}
    }
}
