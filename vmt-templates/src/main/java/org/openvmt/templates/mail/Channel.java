// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.value.MailAddress;
import org.openvmt.core.value.Problem;
import org.openvmt.templates.openpgp.RecipientKey;

/**
 * Where a mail goes, which decides how it may go there. What is under embargo has no way to a public one. Process section
 * <i>Embargoed disclosure</i>.
 */
public sealed interface Channel permits Channel.Public, Channel.TrustedList, Channel.Encrypted {

    /**
     * Where the mail goes.
     *
     * @return one address: one mail for each list
     */
    MailAddress address();

    /**
     * When somebody last compared the rules that a mail has to keep here with those of the receiver.
     *
     * @return a day of the UTC calendar, as the profile records it; empty if there are no such rules. What is older than
     *     the team thinks right is to be looked up again before a mail bounces
     */
    Optional<LocalDate> checkedOn();

    /** A list, or anybody else, where everybody can read along. */
    final class Public implements Channel {

        private final MailAddress address;

        private Public(MailAddress address) {
            this.address = address;
        }

        /**
         * A public channel.
         *
         * @param address where mails go
         * @return the channel
         */
        public static Public of(MailAddress address) {
            return new Public(address);
        }

        /** Nothing is recorded of a public channel. */
        @Override
        public Optional<LocalDate> checkedOn() {
            return Optional.empty();
        }

        @Override
        public MailAddress address() {
            return address;
        }
    }

    /** A closed list that gets embargoed mails signed and not encrypted, for a reason that is on record. */
    final class TrustedList implements Channel {

        private final StakeholderList list;

        private TrustedList(StakeholderList list) {
            this.list = list;
        }

        /**
         * A list of stakeholders that the profile trusts with plain text.
         *
         * @param list the list with its rules
         * @return the channel
         * @throws MailRefusedException if the list gets encrypted mails only
         */
        public static TrustedList of(StakeholderList list) {
            MailRefusedException.throwIfAny(
                    list.protection() == Protection.SIGNED && list.plainReason().isPresent()
                            ? List.of()
                            : List.of(new Problem("channel", list.address() + " gets encrypted mails only")));
            return new TrustedList(list);
        }

        @Override
        public MailAddress address() {
            return list.address();
        }

        @Override
        public Optional<LocalDate> checkedOn() {
            return receiver().checkedOn();
        }

        /**
         * Why plain text is accepted.
         *
         * @return the reason that the profile records
         */
        public String reason() {
            return list.plainReason().orElseThrow();
        }

        Receiver receiver() {
            return Receiver.of(list);
        }
    }

    /** Whoever gets mails encrypted. */
    final class Encrypted implements Channel {

        private final MailAddress address;
        private final List<RecipientKey> keys;
        private final String outerSubject;
        private final Receiver receiver;

        private Encrypted(MailAddress address, List<RecipientKey> keys, String outerSubject, Receiver receiver) {
            this.address = address;
            this.keys = List.copyOf(keys);
            this.outerSubject = outerSubject;
            this.receiver = receiver;
        }

        /**
         * A list of stakeholders with its key.
         *
         * @param list the list with its rules
         * @param keys the key of the list, and those of whoever else shall read the mail
         * @param outerSubject the subject that everybody on the way can read; it must say nothing of the matter
         * @return the channel
         * @throws MailRefusedException if none of the keys is the list's own, the one that the profile pins is not
         *     among those that are, or the subject is not one that the list accepts
         */
        public static Encrypted of(StakeholderList list, List<RecipientKey> keys, String outerSubject) {
            List<Problem> problems = new ArrayList<>(problems(list.address(), keys, outerSubject));
            Receiver receiver = Receiver.of(list);
            problems.addAll(receiver.subject(outerSubject, "outer-subject"));
            if (list.keyFingerprint()
                    .filter(pinned -> own(list.address(), keys)
                            .noneMatch(key -> key.fingerprint().equalsIgnoreCase(pinned)))
                    .isPresent()) {
                problems.add(new Problem(
                        "keys", "hold none of " + list.address() + " with the fingerprint that the profile pins"));
            }
            MailRefusedException.throwIfAny(problems);
            return new Encrypted(list.address(), keys, outerSubject, receiver);
        }

        /**
         * Somebody else with a key, such as the CNA.
         *
         * @param address where mails go
         * @param keys the key of the receiver, and those of whoever else shall read the mail
         * @param outerSubject the subject that everybody on the way can read; it must say nothing of the matter
         * @return the channel
         * @throws MailRefusedException if none of the keys is the receiver's own, or the subject is not plain ASCII
         */
        public static Encrypted to(MailAddress address, List<RecipientKey> keys, String outerSubject) {
            MailRefusedException.throwIfAny(problems(address, keys, outerSubject));
            return new Encrypted(address, keys, outerSubject, Receiver.ANYBODY);
        }

        private static List<Problem> problems(MailAddress address, List<RecipientKey> keys, String outerSubject) {
            List<Problem> problems = new ArrayList<>();
            if (keys.isEmpty()) {
                problems.add(new Problem("keys", "are missing, expected at least one"));
            } else if (own(address, keys).findAny().isEmpty()) {
                problems.add(new Problem("keys", "are all of others, expected one of " + address));
            }
            if (outerSubject.isBlank() || !outerSubject.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
                problems.add(new Problem("outer-subject", "is not one line of plain ASCII"));
            }
            return problems;
        }

        /** Whoever gets the mail has to be able to read it, whoever else can. */
        private static Stream<RecipientKey> own(MailAddress address, List<RecipientKey> keys) {
            return keys.stream().filter(key -> key.owner().equals(address));
        }

        @Override
        public MailAddress address() {
            return address;
        }

        @Override
        public Optional<LocalDate> checkedOn() {
            return receiver.checkedOn();
        }

        List<RecipientKey> keys() {
            return keys;
        }

        String outerSubject() {
            return outerSubject;
        }

        Receiver receiver() {
            return receiver;
        }
    }
}
