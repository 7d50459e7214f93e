// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.NoteChoice;
import org.openvmt.core.event.ClosingEvent.NoteDecided;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveAssigned;
import org.openvmt.core.event.CveEvent.CveRefused;
import org.openvmt.core.event.CveEvent.CveRequested;
import org.openvmt.core.event.DescriptionEvent.DescriptionPosted;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.ReceptionEvent.Classified;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.event.ReceptionEvent.Subscribed;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.Component;
import org.openvmt.core.value.CveId;

/**
 * The rules EXT-1 to EXT-6 in plain Java, event by event, without the state that a case derives. It follows the events of
 * reception, patches, CVE ids, dates and closing; an impact description that names components is beyond it.
 */
public final class ExtentOracle {

    /** How a case stands, in the words of section 6. */
    public record Standing(
            boolean publicOnArrival,
            boolean opened,
            boolean embargoed,
            TaskStatus status,
            boolean reviewersOn,
            boolean approversOn,
            boolean described,
            boolean noteToCome,
            boolean cveAsked,
            boolean classA,
            boolean settled,
            boolean patched,
            boolean dated) {}

    private final DatesTold dates;
    private final FixTold fix;
    private final Set<Audience> admitted = EnumSet.noneOf(Audience.class);

    private boolean publicOnArrival;
    private boolean opened;
    private TaskStatus status = TaskStatus.NEW;
    private boolean reviewersOn;
    private boolean approversOn;
    private boolean described;
    private Optional<ReportClass> reportClass = Optional.empty();
    private Optional<NoteChoice> note = Optional.empty();
    private boolean cveAsked;
    private boolean cveDeclined;
    private int idsAsked;
    private final Set<CveId> idsSeen = new HashSet<>();

    private ExtentOracle(TeamProfile profile, HolidayCalendar calendar, List<Component> components) {
        this.dates = new DatesTold(profile, calendar);
        this.fix = new FixTold(profile, components);
    }

    /** The audiences after each event of a report on some components. */
    public static List<Set<Audience>> along(
            TeamProfile profile, HolidayCalendar calendar, List<Component> components, List<JournalEntry> journal) {
        ExtentOracle oracle = new ExtentOracle(profile, calendar, components);
        return journal.stream().map(oracle::take).toList();
    }

    /** The audiences that a case admits by how it stands, whatever came before. */
    public static Set<Audience> admitted(Standing s) {
        Set<Audience> audiences = EnumSet.of(Audience.REPORTER_AND_VMT);
        boolean approvedDescription = s.status() == TaskStatus.IN_PROGRESS || s.status() == TaskStatus.FIX_COMMITTED;
        add(audiences, Audience.CORE_REVIEWERS, s.reviewersOn());
        add(audiences, Audience.APPROVERS, s.described() || s.approversOn());
        add(
                audiences,
                Audience.CNA,
                s.status() == TaskStatus.IN_PROGRESS || (s.noteToCome() && s.cveAsked() && !s.classA()));
        add(
                audiences,
                Audience.STAKEHOLDERS,
                s.embargoed() && approvedDescription && s.classA() && s.settled() && s.patched() && s.dated());
        add(audiences, Audience.EVERYONE, s.publicOnArrival() || s.opened());
        return audiences;
    }

    private static void add(Set<Audience> audiences, Audience audience, boolean admitted) {
        if (admitted) {
            audiences.add(audience);
        }
    }

    private Set<Audience> take(JournalEntry entry) {
        people(entry.event());
        progress(entry.event());
        numbers(entry.event());
        fix.take(entry.event());
        dates.take(entry);
        admitted.addAll(admitted(standing(entry.at())));
        return EnumSet.copyOf(admitted);
    }

    private Standing standing(Instant at) {
        return new Standing(
                publicOnArrival,
                opened,
                !publicOnArrival && !opened,
                status,
                reviewersOn,
                approversOn,
                described,
                note.filter(choice -> choice == NoteChoice.ISSUE).isPresent(),
                cveAsked,
                reportClass.filter(c -> c == ReportClass.A).isPresent(),
                cveDeclined || (!idsSeen.isEmpty() && idsSeen.size() >= idsAsked),
                fix.isReady(at),
                dates.areAccepted(at));
    }

    private void people(CaseEvent event) {
        if (event instanceof Received received) {
            publicOnArrival = received.visibility() == Visibility.PUBLIC;
        } else if (event instanceof Subscribed subscribed) {
            reviewersOn |= subscribed.role() == Role.CORE_REVIEWER;
            approversOn |= subscribed.role() == Role.APPROVER;
        } else if (event instanceof DescriptionPosted) {
            described = true;
        } else if (event instanceof Opened) {
            opened = true;
        }
    }

    private void progress(CaseEvent event) {
        if (event instanceof Classified classified) {
            reportClass = Optional.of(classified.reportClass());
        } else if (event instanceof StatusChanged change) {
            boolean closed = status == TaskStatus.INVALID || status == TaskStatus.WONT_FIX;
            if (closed && change.to() == TaskStatus.INCOMPLETE) {
                reportClass = Optional.empty();
                note = Optional.empty();
            }
            status = change.to();
        } else if (event instanceof NoteDecided decided) {
            note = Optional.of(decided.choice());
        }
    }

    private void numbers(CaseEvent event) {
        if (event instanceof CveRequested requested) {
            cveAsked = true;
            cveDeclined = false;
            idsAsked += requested.ids();
        } else if (event instanceof CveAssigned assigned) {
            idsSeen.addAll(assigned.ids());
            cveDeclined = false;
        } else if (event instanceof CveRefused) {
            cveDeclined = true;
            idsAsked = Math.min(idsAsked, idsSeen.size());
        }
    }
}
