// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.jspecify.annotations.Nullable;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.MailAddress;

/** The addresses that a key says are its owner's. */
final class UserIds {

    /** Either the address alone or, at the end, in the only angle brackets that there are. */
    private static final Pattern USER_ID = Pattern.compile("(?:[^<>]*<)([^<>\\s]+)>|([^<>\\s]+)");

    private UserIds() {}

    /** Why the key is not the owner's at an instant; nothing of the key itself, which is examined elsewhere. */
    static @Nullable KeyProblem problem(MailAddress owner, OpenPGPCertificate key, Date at) {
        SelfSignatures self = SelfSignatures.of(key.getPrimaryKey(), at, new Verdicts());
        if (carry(owner, self.held())) {
            return null;
        }
        return carry(owner, self.revoked()) ? KeyProblem.USER_ID_REVOKED : KeyProblem.WRONG_OWNER;
    }

    private static boolean carry(MailAddress owner, List<String> userIds) {
        return userIds.stream().anyMatch(id -> address(id).filter(owner::equals).isPresent());
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
