// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.List;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.Protection;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;

/** How a template's prose wants its mails protected, against how the process and each receiver want it. */
final class Protections {

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
        AskedProtection asked = AskedProtection.of(prose);
        boolean encrypted = asked.encrypted();
        if (!asked.signed()) {
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
