// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.List;
import java.util.stream.Stream;

/** How somebody checks the mails of a walk without a line of this library: with GnuPG, and perl to cut. */
final class MailCheck {

    /** What is signed stands between the first two boundaries, without the line end before the second. */
    private static final List<String> SIGNED = """
            export GNUPGHOME="$(mktemp -d)"
            gpg --import coordinator.asc
            part() {
              perl -0777 -ne 'print $2 if /boundary="(\\w+s)"\\r\\n\\r\\n--\\1\\r\\n(.*?)\\r\\n--\\1\\r\\n/s' "$1"
            }
            for mail in $(grep -l "^Content-Type: multipart/signed" */*.eml); do
              part "$mail" > "$GNUPGHOME/part"
              gpg --verify "$mail" "$GNUPGHOME/part"
            done
            """.lines().toList();

    private static final List<String> ENCRYPTED = """
            gpg --batch --import throw-away-keys/*.secret.asc
            for mail in $(grep -l "^Content-Type: multipart/encrypted" */*.eml); do
              gpg --decrypt "$mail" > "$GNUPGHOME/inner"
              part "$GNUPGHOME/inner" > "$GNUPGHOME/part"
              gpg --verify "$GNUPGHOME/inner" "$GNUPGHOME/part"
            done
            """.lines().toList();

    private static final List<String> END = List.of("gpgconf --kill all && rm -r \"$GNUPGHOME\"");

    private MailCheck() {}

    /** Shows what to type in the folder of the case. */
    static void explain(Transcript transcript, List<WrittenFile> files) {
        List<WrittenFile> mails = files.stream().filter(WrittenFile::isMail).toList();
        if (mails.isEmpty()) {
            return;
        }
        boolean encrypted = mails.stream().anyMatch(WrittenFile::isEncrypted);
        transcript.blank();
        transcript.heading("To check the " + mails.size()
                + " mails (.eml), type this in that folder. GnuPG will say that nobody vouches for the keys: they were"
                + " made for this walk.");
        Stream.of(SIGNED, encrypted ? ENCRYPTED : List.<String>of(), END)
                .flatMap(List::stream)
                .forEach(transcript::command);
    }
}
