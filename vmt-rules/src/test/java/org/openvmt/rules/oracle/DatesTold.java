// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.profile.StakeholderList;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/** Section 8 in plain Java over the events of a case: whether the date that is recorded would do. */
final class DatesTold {

    private static final int DAYS_TO_LOOK_AT = 140;

    private final TeamProfile profile;
    private final HolidayCalendar calendar;
    private Terms terms = Terms.none();
    private Optional<Instant> date = Optional.empty();
    private final Map<MailAddress, Instant> told = new HashMap<>();
    private final Map<MailAddress, Instant> toldFirst = new HashMap<>();
    private final Set<MailAddress> toldTwice = new HashSet<>();

    DatesTold(TeamProfile profile, HolidayCalendar calendar) {
        this.profile = profile;
        this.calendar = calendar;
    }

    /** The same of a whole case, with the days off that its profile names. */
    static boolean accept(CaseFile caseFile, TeamProfile profile, Instant at) {
        HolidayCalendar calendar = profile.holidays()
                .map(rules -> HolidayCalendar.of(profile.project(), rules.periods()))
                .orElseGet(HolidayCalendar::none);
        DatesTold dates = new DatesTold(profile, calendar);
        caseFile.journal().forEach(dates::take);
        return dates.areAccepted(at);
    }

    void take(JournalEntry entry) {
        CaseEvent event = entry.event();
        if (event instanceof TermsSet set) {
            terms = set.terms();
        } else if (event instanceof DateSet set) {
            date(Optional.of(set.date()));
        } else if (event instanceof DateMoved moved) {
            date(Optional.of(moved.date()));
        } else if (event instanceof StatusChanged change && change.to() == TaskStatus.INCOMPLETE) {
            date(Optional.empty());
        } else if (event instanceof FixWithdrawn) {
            told.clear();
        } else if (event instanceof Notified notified) {
            if (toldFirst.putIfAbsent(notified.list(), entry.at()) != null) {
                toldTwice.add(notified.list());
            }
            told.put(notified.list(), entry.at());
        } else if (event instanceof Bounced bounced) {
            told.remove(bounced.list());
            if (!toldTwice.contains(bounced.list())) {
                toldFirst.remove(bounced.list());
            }
        }
    }

    private void date(Optional<Instant> decided) {
        date = decided;
        told.clear();
    }

    /** Counted from the notification of it, or as if the lists were told at an instant. */
    boolean areAccepted(Instant at) {
        return date.filter(wanted -> isAccepted(wanted, at)).isPresent();
    }

    private boolean isAccepted(Instant wanted, Instant at) {
        Instant notification = told.values().stream().min(Instant::compareTo).orElse(at);
        Map<MailAddress, DisclosureOracle.Limit> limits = limits(notification);
        boolean refusedByOneThatKnows = limits.entrySet().stream()
                .anyMatch(entry -> told.containsKey(entry.getKey())
                        && wanted.isAfter(entry.getValue().latest()));
        return !refusedByOneThatKnows
                && oracle(notification, List.copyOf(limits.values())).accepts(wanted);
    }

    private DisclosureOracle oracle(Instant notification, List<DisclosureOracle.Limit> limits) {
        LocalDate day = LocalDate.ofInstant(notification, ZoneOffset.UTC);
        Set<LocalDate> off = day.datesUntil(day.plusDays(DAYS_TO_LOOK_AT))
                .filter(each -> !calendar.on(each).isEmpty())
                .collect(Collectors.toSet());
        Optional<Terms.TermsDate> named = terms.date();
        return new DisclosureOracle(
                notification,
                profile.window().firstBusinessDay(),
                profile.window().lastBusinessDay(),
                profile.window().notOn(),
                profile.window().hour(),
                off,
                named.filter(d -> d.bound() != Bound.NOT_AFTER)
                        .map(Terms.TermsDate::instant)
                        .orElse(Instant.MIN),
                named.filter(d -> d.bound() != Bound.NOT_BEFORE)
                        .map(Terms.TermsDate::instant)
                        .orElse(Instant.MAX),
                limits);
    }

    private Map<MailAddress, DisclosureOracle.Limit> limits(Instant notification) {
        Map<MailAddress, DisclosureOracle.Limit> limits = new HashMap<>();
        for (StakeholderList list : profile.stakeholderLists()) {
            List<String> names =
                    new ArrayList<>(List.of(list.name(), list.address().toString()));
            boolean keptOut = names.stream().anyMatch(terms::keepOut);
            if (!keptOut && list.longestEmbargo().isPresent()) {
                Instant since = toldFirst.getOrDefault(list.address(), notification);
                limits.put(
                        list.address(),
                        new DisclosureOracle.Limit(
                                since.plus(list.longestEmbargo().get()), toldFirst.containsKey(list.address())));
            }
        }
        return limits;
    }
}
