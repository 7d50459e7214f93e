// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.profile.TeamProfile;

/** The names that the profile under verification gives, as facts spell them: a rule may speak of one of them only. */
record ProfileNames(TeamProfile profile) {

    private static final String ANY = "x";

    /** By property of the facts of moves. */
    Map<String, List<String>> ofMoves() {
        List<String> approvers = approvers().map(approver -> "the " + approver).toList();
        List<String> missing =
                Stream.concat(channels(), Stream.of("the index of advisories")).toList();
        return Map.of(
                "unapprovedBy", approvers,
                "approvedByDrafter", approvers,
                "unnotifiedLists", lists().toList(),
                "bouncedLists", lists().toList(),
                "unpublishedOn", missing);
    }

    /** What the approvers, lists or channels of a case may be called: any name at all, or one of the profile. */
    static List<String> orAny(Stream<String> names) {
        return Stream.concat(Stream.of(ANY), names).toList();
    }

    Stream<String> approvers() {
        return Stream.concat(profile.approvers().stream(), Stream.of(DescriptionEvent.REPORTER));
    }

    Stream<String> lists() {
        return profile.stakeholderLists().stream().map(list -> list.address().toString());
    }

    Stream<String> channels() {
        return Stream.concat(profile.publicLists().stream().map(Object::toString), profile.chat().stream());
    }
}
