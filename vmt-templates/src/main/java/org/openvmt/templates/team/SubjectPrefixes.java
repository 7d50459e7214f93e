// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.Optional;
import org.openvmt.core.finding.Level;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;

/** What receivers want before a subject: it is the profile's, and each mail gets it once. */
final class SubjectPrefixes {

    private final TeamProfile profile;
    private final Complaints complaints;

    SubjectPrefixes(TeamProfile profile, Complaints complaints) {
        this.profile = profile;
        this.complaints = complaints;
    }

    /** The subject that all receivers share. */
    Line without(TeamFile file, Line subject) {
        if (file != TeamFile.STAKEHOLDERS) {
            return subject;
        }
        Line shared = subject;
        for (StakeholderList list : profile.stakeholderLists()) {
            Optional<String> prefix = list.subjectPrefix();
            if (prefix.filter(text -> subject.text().startsWith(text)).isPresent()) {
                shared = subject.with(
                        subject.text().substring(prefix.orElseThrow().length()).strip());
                complaints.add(
                        Level.NOTE,
                        "TPL-SUBJECT-PREFIX",
                        subject,
                        "begins as " + list.address() + " asks for; no other list's subject does");
            } else if (prefix.isPresent()) {
                complaints.add(
                        Level.WARNING,
                        "TPL-SUBJECT-PREFIX",
                        subject,
                        "does not begin with " + Complaints.quoted(prefix.orElseThrow()) + ", which " + list.address()
                                + " asks for, and which is put before it");
            }
        }
        return shared;
    }
}
