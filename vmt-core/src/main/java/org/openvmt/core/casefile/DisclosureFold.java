// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DisclosureEvent;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoEnded;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoRecorded;
import org.openvmt.core.event.DisclosureEvent.HelpersLinedUp;
import org.openvmt.core.event.DisclosureEvent.Indexed;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.DisclosureEvent.StakeholderAdded;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.core.value.MailAddress;

/** Runs through a journal once, for the disclosure part of the state. */
final class DisclosureFold {

    private final ImmutableDisclosureState.Builder state = ImmutableDisclosureState.builder();
    private final Map<MailAddress, Instant> notified = new LinkedHashMap<>();
    private final Map<MailAddress, Instant> firstNotified = new LinkedHashMap<>();
    private final Set<MailAddress> warnedBefore = new LinkedHashSet<>();
    private final Set<MailAddress> fixHolders = new LinkedHashSet<>();
    private final Set<MailAddress> sentTwice = new LinkedHashSet<>();
    private final Set<MailAddress> withdrawalUntold = new LinkedHashSet<>();
    private final Set<MailAddress> bounced = new LinkedHashSet<>();
    private final Map<Notice, Instant> told = new LinkedHashMap<>();
    private final Map<String, Instant> published = new LinkedHashMap<>();
    private final Map<String, String> linedUp = new LinkedHashMap<>();
    private final Set<String> foreign = new LinkedHashSet<>();
    private Optional<Instant> date = Optional.empty();
    private Optional<Instant> announcedBefore = Optional.empty();
    private Optional<Instant> leakedAt = Optional.empty();
    private Optional<Instant> openedAt = Optional.empty();

    void take(JournalEntry entry) {
        if (entry.event() instanceof DisclosureEvent event) {
            take(entry.at(), event);
        } else if (entry.event() instanceof StatusChanged change && change.to() == TaskStatus.INCOMPLETE) {
            date = Optional.empty();
            announcedBefore = Optional.empty();
            state.dateDecidedAt(Optional.empty());
            notified.clear();
        } else if (entry.event() instanceof FixWithdrawn) {
            told.remove(Notice.FIX_WITHDRAWN);
            announcedBefore = announced();
            notified.clear();
            withdrawalUntold.addAll(fixHolders);
            fixHolders.clear();
        } else if (entry.event() instanceof CveRejected) {
            told.remove(Notice.CVE_STRUCK);
        }
    }

    private void take(Instant at, DisclosureEvent event) {
        if (event instanceof DateSet set) {
            date(at, set.date());
        } else if (event instanceof DateMoved moved) {
            told.remove(Notice.DATE_MOVED);
            date(at, moved.date());
        } else if (event instanceof Notified notification) {
            notified(at, notification.list());
        } else if (event instanceof Bounced bounce) {
            bounced(bounce.list());
        } else if (event instanceof WarnedPartiesTold notice) {
            told.put(notice.of(), at);
            if (notice.of() == Notice.FIX_WITHDRAWN) {
                withdrawalUntold.clear();
            }
        } else if (event instanceof StakeholderAdded added) {
            state.addStakeholders(added.party());
        } else if (event instanceof HelpersLinedUp helpers) {
            linedUp.put(helpers.branch(), helpers.who());
        } else if (event instanceof Leaked) {
            leakedAt = leakedAt.or(() -> Optional.of(at));
        } else if (event instanceof OpeningDecided decided) {
            state.decision(decided);
        } else if (event instanceof Opened opened && openedAt.isEmpty()) {
            openedAt = Optional.of(at);
            state.opened(opened);
        } else if (event instanceof Published publication) {
            published.putIfAbsent(publication.channel(), at);
        } else if (event instanceof Indexed) {
            state.indexedAt(at);
        } else if (event instanceof DelayEscalated escalated) {
            state.addEscalatedTo(escalated.contact());
        } else if (event instanceof ForeignEmbargoRecorded recorded) {
            foreign.add(recorded.project());
        } else if (event instanceof ForeignEmbargoEnded ended) {
            foreign.remove(ended.project());
        }
    }

    private void date(Instant at, Instant decided) {
        announcedBefore = announced();
        date = Optional.of(decided);
        state.dateDecidedAt(at);
        notified.clear();
    }

    private Optional<Instant> announced() {
        return notified.isEmpty() ? announcedBefore : date;
    }

    private void notified(Instant at, MailAddress list) {
        if (firstNotified.putIfAbsent(list, at) != null) {
            warnedBefore.add(list);
        }
        notified.put(list, at);
        if (!fixHolders.add(list)) {
            sentTwice.add(list);
        }
        bounced.remove(list);
    }

    private void bounced(MailAddress list) {
        notified.remove(list);
        if (!warnedBefore.contains(list)) {
            firstNotified.remove(list);
        }
        bounced.add(list);
        if (!sentTwice.remove(list) && !fixHolders.remove(list)) {
            withdrawalUntold.remove(list);
        }
    }

    DisclosureState state() {
        return state.date(date)
                .announced(announced())
                .notified(notified)
                .firstNotified(firstNotified)
                .fixHolders(fixHolders)
                .withdrawalUntold(withdrawalUntold)
                .bounced(bounced)
                .told(told)
                .published(published)
                .linedUp(linedUp)
                .foreignEmbargoes(foreign)
                .leakedAt(leakedAt)
                .openedAt(openedAt)
                .build();
    }
}
