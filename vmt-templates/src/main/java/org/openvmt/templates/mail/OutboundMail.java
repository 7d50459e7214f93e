// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.util.List;
import java.util.Optional;
import org.openvmt.core.value.MailAddress;

/**
 * A finished mail: its bytes, and whom to hand them to. Sending is the embedder's. Only a draft makes one, after all
 * checks; it shows nothing of what it says.
 */
public sealed interface OutboundMail permits OutboundMail.Signed, OutboundMail.Encrypted {

    /**
     * The mail as it goes over the wire and into a file.
     *
     * @return ASCII with lines that end in CRLF; a copy
     */
    byte[] toEml();

    /**
     * Whom to hand the mail to.
     *
     * @return the addresses of To and Cc; there is no other copy
     */
    List<MailAddress> envelopeRecipients();

    /** A mail that is signed, and that everybody on the way can read. */
    final class Signed implements OutboundMail {

        private final byte[] bytes;
        private final List<MailAddress> recipients;
        private final Optional<String> plainReason;

        Signed(byte[] bytes, List<MailAddress> recipients, Optional<String> plainReason) {
            this.bytes = bytes.clone();
            this.recipients = List.copyOf(recipients);
            this.plainReason = plainReason;
        }

        @Override
        public byte[] toEml() {
            return bytes.clone();
        }

        @Override
        public List<MailAddress> envelopeRecipients() {
            return recipients;
        }

        /**
         * Why embargoed text goes out in plain, for the record.
         *
         * @return empty for a public mail
         */
        public Optional<String> plainReason() {
            return plainReason;
        }

        /** Whom it is for, and its size. */
        @Override
        public String toString() {
            return "signed mail to " + recipients + ", " + bytes.length + " bytes";
        }
    }

    /** A mail that is signed and encrypted. Invariant: its bytes are a message that only its receivers read, and no more. */
    final class Encrypted implements OutboundMail {

        private final byte[] bytes;
        private final List<MailAddress> recipients;

        Encrypted(byte[] bytes, List<MailAddress> recipients) {
            Carriage.requireSealed(bytes);
            this.bytes = bytes.clone();
            this.recipients = List.copyOf(recipients);
        }

        @Override
        public byte[] toEml() {
            return bytes.clone();
        }

        @Override
        public List<MailAddress> envelopeRecipients() {
            return recipients;
        }

        /** Whom it is for, and its size. */
        @Override
        public String toString() {
            return "encrypted mail to " + recipients + ", " + bytes.length + " bytes";
        }
    }
}
