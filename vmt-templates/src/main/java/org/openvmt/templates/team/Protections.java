// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;

/** How a template's prose wants its mails protected, against how the process and each receiver want it. */
final class Protections {

    private static final Pattern NOT_ENCRYPTED =
            Pattern.compile("\\b(?:not|nor|never|without|un)[ -]?(?:be |gpg-|pgp-|gpg |pgp |any )?encrypt\\w*");
    private static final Pattern NOT_SIGNED =
            Pattern.compile("\\b(?:not|nor|never|without|un)[ -]?(?:be |gpg-|pgp-|gpg |pgp |any )?sign\\w*");
    private static final Pattern ENCRYPTED = Pattern.compile("\\bencrypt(?:ed|ion)?\\b");
    private static final Pattern SIGNED = Pattern.compile("\\b(?:sign(?:ed)?|signature)\\b");
    private static final String ID = "TPL-PROTECTION";

    private final TeamFile file;
    private final TeamProfile profile;
    private final Complaints complaints;

    Protections(TeamFile file, TeamProfile profile, Complaints complaints) {
        this.file = file;
        this.profile = profile;
        this.complaints = complaints;
    }

    void check(List<Line> prose) {
        String words =
                prose.stream().map(Line::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        boolean encrypted =
                ENCRYPTED.matcher(NOT_ENCRYPTED.matcher(words).replaceAll(" ")).find();
        boolean signed =
                SIGNED.matcher(NOT_SIGNED.matcher(words).replaceAll(" ")).find();
        if (!signed) {
            complaints.add(Level.WARNING, ID, "does not ask for a signature, and each of its mails is signed");
        }
        switch (file) {
            case PRIVATE_REQUEST -> compare("the CNA", encrypted, Protection.ENCRYPTED);
            case STAKEHOLDERS -> profile.stakeholderLists().forEach(list -> compare(list, encrypted));
            default -> compare("everyone", encrypted, Protection.SIGNED);
        }
    }

    private void compare(StakeholderList list, boolean encrypted) {
        compare(list.address().toString(), encrypted, list.protection());
    }

    private void compare(String receiver, boolean encrypted, Protection owed) {
        if (encrypted && owed == Protection.SIGNED) {
            complaints.add(Level.WARNING, ID, "asks for encryption, and mail to " + receiver + " is signed only");
        } else if (!encrypted && owed == Protection.ENCRYPTED) {
            complaints.add(Level.WARNING, ID, "does not ask for encryption, and mail to " + receiver + " is encrypted");
        }
    }
}
