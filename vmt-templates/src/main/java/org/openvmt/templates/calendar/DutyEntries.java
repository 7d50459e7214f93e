// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.people.Role;
import org.openvmt.core.process.Duties;
import org.openvmt.core.process.Duty;

/** The duties that have a deadline as entries; those that were open before and are no more are withdrawn. */
final class DutyEntries {

    private final Secrecy secrecy;
    private final Function<List<String>, String> uids;

    DutyEntries(Secrecy secrecy, Function<List<String>, String> uids) {
        this.secrecy = secrecy;
        this.uids = uids;
    }

    List<Entry> of(Duties open, Duties before) {
        Map<String, Duty> owed = byUid(open);
        Map<String, Duty> gone = byUid(before);
        gone.keySet().removeAll(owed.keySet());
        return Stream.concat(
                        owed.entrySet().stream().map(duty -> entry(duty.getKey(), duty.getValue(), false)),
                        gone.entrySet().stream().map(duty -> entry(duty.getKey(), duty.getValue(), true)))
                .toList();
    }

    /** By what a duty is about, not by when it is due: a deadline that moves stays the same entry. */
    private Map<String, Duty> byUid(Duties duties) {
        Map<String, Duty> byUid = new LinkedHashMap<>();
        for (Duty duty : duties.open()) {
            if (duty.by().isPresent()) {
                List<String> matter = List.of(
                        "duty",
                        secrecy.caseFile().profile(),
                        secrecy.caseFile().id(),
                        duty.rule(),
                        duty.task(),
                        duty.item().orElse(""),
                        duty.name().orElse(""));
                byUid.putIfAbsent(uids.apply(matter), duty);
            }
        }
        return byUid;
    }

    private Entry entry(String uid, Duty duty, boolean cancelled) {
        return new Entry(
                uid,
                duty.by().orElseThrow(),
                Duration.ZERO,
                cancelled,
                secrecy.summary(secrecy.task(duty)),
                secrecy.description(List.of(
                        "Owed by: "
                                + duty.owedBy().stream().map(DutyEntries::words).collect(Collectors.joining(", ")),
                        duty.dayEnds() ? "Due before this midnight, UTC" : "Due at this instant",
                        "Process section: " + duty.reason().citation())));
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
