// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.event.DescriptionEvent;
import org.openvmt.core.people.Party;
import org.openvmt.core.value.Problems;

/** The invariants that span several fields of a profile. */
final class ProfileCheck {

    private final TeamProfile profile;

    ProfileCheck(TeamProfile profile) {
        this.profile = profile;
    }

    Problems run(Problems problems) {
        problems.requireLine(profile.name(), "name")
                .requireLine(profile.project(), "project")
                .requireLine(profile.vendor(), "vendor")
                .requireLine(profile.team(), "team")
                .require(!profile.publicLists().isEmpty(), "public-lists", () -> "is empty, expected at least one")
                .require(!profile.components().isEmpty(), "components", () -> "is empty, expected at least one");
        lines(problems, profile.approvers(), "approvers");
        lines(problems, profile.chat(), "chat");
        lines(problems, profile.escalationContacts(), "escalation-contacts");
        positive(problems, profile.longestEmbargo(), "longest-embargo");
        positive(problems, profile.acknowledgeWithin(), "acknowledge-within");
        problems.require(
                !profile.approvers().contains(DescriptionEvent.REPORTER),
                "approvers",
                () -> "lists \"" + DescriptionEvent.REPORTER + "\", who approves in any case");
        lines(problems, profile.series(), "series");
        seriesBranches(problems);
        unique(problems, profile.approvers(), "approvers");
        unique(problems, profile.publicLists(), "public-lists");
        unique(problems, profile.chat(), "chat");
        unique(problems, profile.series(), "series");
        unique(problems, profile.seriesBranches(), "series-branches");
        unique(
                problems,
                profile.stakeholderLists().stream()
                        .map(StakeholderList::address)
                        .toList(),
                "stakeholder-lists");
        unique(problems, profile.components().stream().map(ComponentLine::name).toList(), "components");
        unique(problems, profile.members().stream().map(Party::name).toList(), "members");
        trackerWords(problems);
        return problems;
    }

    private void seriesBranches(Problems problems) {
        lines(problems, profile.seriesBranches(), "series-branches");
        for (int i = 0; i < profile.seriesBranches().size(); i++) {
            String shape = profile.seriesBranches().get(i);
            String words = shape.replace("{series}", "").replace("{version}", "");
            problems.require(
                    words.indexOf('{') < 0 && words.indexOf('}') < 0,
                    "series-branches[" + i + "]",
                    () -> "\"" + shape + "\" has braces around something else than series or version");
        }
    }

    private void trackerWords(Problems problems) {
        List<String> words = new ArrayList<>();
        profile.trackerWords().forEach((status, own) -> {
            lines(problems, own, "tracker-words." + status.displayName());
            own.forEach(word -> words.add(word.strip().toLowerCase(Locale.ROOT)));
        });
        unique(problems, words, "tracker-words");
    }

    private static void lines(Problems problems, Collection<String> lines, String path) {
        int index = 0;
        for (String line : lines) {
            problems.requireLine(line, path + "[" + index++ + "]");
        }
    }

    private static void positive(Problems problems, Optional<Duration> time, String path) {
        time.ifPresent(value -> problems.require(
                !value.isNegative() && !value.isZero(),
                path,
                () -> "\"" + value + "\" is no time span, expected one above zero"));
    }

    private static void unique(Problems problems, List<?> values, String path) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            problems.require(seen.add(value), path + "[" + i + "]", () -> "\"" + value + "\" stands there twice");
        }
    }
}
