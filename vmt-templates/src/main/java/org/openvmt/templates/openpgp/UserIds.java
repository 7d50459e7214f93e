// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

/** The addresses that a key says are its owner's. */
final class UserIds {

    /** Either the address alone or, at the end, in the only angle brackets that there are. */
    private static final Pattern USER_ID = Pattern.compile("(?:[^<>]*<)([^<>\\s]+)>|([^<>\\s]+)");

    private UserIds() {}

    /** Whether a user id that is valid at the instant carries the address; the key itself is examined elsewhere. */
    static boolean name(MailAddress owner, OpenPGPCertificate key, Date at) {
        return key.getValidUserIds(at).stream()
                .anyMatch(id -> address(id.getUserId()).filter(owner::equals).isPresent());
    }

    private static Optional<MailAddress> address(String userId) {
        Matcher matcher = USER_ID.matcher(userId);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MailAddress.parse(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
