// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.snippets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.Duties;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.templates.calendar.CalendarFile;
import org.openvmt.templates.calendar.Calendars;

/** The snippet on calendars. */
final class TeamCalendar {

    private TeamCalendar() {}

    static List<CalendarFile> files(VmtPolicy policy, byte[] uidKey, CaseFile caseFile, Duties before, Instant now) {
        Audience readers = Audience.REPORTER_AND_VMT;
        Clearance clearance = policy.clearance(caseFile, now);
        Duties open = policy.duties(caseFile, now).outcome();
        Calendars calendars = Calendars.builder(policy.profile(), uidKey)
                .alarm(Duration.ofHours(12))
                .build();
        Optional<CalendarFile> hour = calendars.disclosure(caseFile, clearance, readers);
        Optional<CalendarFile> dated = calendars.duties(caseFile, clearance, readers, open, before);
        return Stream.of(hour, dated).flatMap(Optional::stream).toList();
    }
}
