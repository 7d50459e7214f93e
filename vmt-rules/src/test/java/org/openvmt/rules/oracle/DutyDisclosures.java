// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.ClosingEvent.StatusChanged;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DisclosureEvent.Bounced;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.DateSet;
import org.openvmt.core.event.DisclosureEvent.DelayEscalated;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoEnded;
import org.openvmt.core.event.DisclosureEvent.ForeignEmbargoRecorded;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.event.DisclosureEvent.HelpersLinedUp;
import org.openvmt.core.event.DisclosureEvent.Indexed;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Notified;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.Published;
import org.openvmt.core.event.DisclosureEvent.TermsSet;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.core.event.ReceptionEvent.Received;
import org.openvmt.core.people.Terms;
import org.openvmt.core.people.Terms.Bound;
import org.openvmt.core.report.Visibility;
import org.openvmt.core.taxonomy.TaskStatus;

/** What a journal says of embargo and disclosure. */
final class DutyDisclosures {

    private boolean embargoed;
    Terms terms = Terms.none();
    Optional<Instant> termsStated = Optional.empty();
    Optional<Instant> date = Optional.empty();
    Optional<Instant> dateDecided = Optional.empty();
    final Map<String, Instant> notified = new HashMap<>();
    final Map<String, Instant> firstNotified = new HashMap<>();
    private final Set<String> warnedTwice = new HashSet<>();
    final Map<String, Instant> bounced = new HashMap<>();
    final Map<String, String> warner = new HashMap<>();
    private final List<String> holders = new ArrayList<>();
    private final List<String> misled = new ArrayList<>();
    final Map<Notice, Instant> untold = new EnumMap<>(Notice.class);
    final Map<String, Instant> published = new HashMap<>();
    Optional<Instant> indexed = Optional.empty();
    final Set<String> linedUp = new HashSet<>();
    boolean leaked;
    Optional<Instant> leak = Optional.empty();
    Optional<Instant> complex = Optional.empty();
    Optional<Choice> choice = Optional.empty();
    Optional<Instant> decided = Optional.empty();
    Optional<Instant> opened = Optional.empty();
    Optional<Instant> releasing = Optional.empty();
    private Optional<Instant> onItsDate = Optional.empty();
    Optional<Instant> escalated = Optional.empty();
    private final Set<String> foreign = new HashSet<>();
    Optional<Instant> foreignEnded = Optional.empty();

    void take(JournalEntry entry) {
        CaseEvent event = entry.event();
        Instant at = entry.at();
        dates(event, at);
        lists(event, at, entry.by());
        ends(event, at);
        matters(event, at);
        if (event instanceof Opened && opened.isEmpty()) {
            opened = Optional.of(at);
        }
    }

    private void dates(CaseEvent event, Instant at) {
        Optional<Instant> set = Optional.empty();
        if (event instanceof DateSet first) {
            set = Optional.of(first.date());
        } else if (event instanceof DateMoved moved) {
            set = Optional.of(moved.date());
        } else if (event instanceof Received received) {
            terms(received.terms().orElse(terms), at);
            embargoed = received.visibility() == Visibility.PRIVATE;
        } else if (event instanceof TermsSet stated) {
            terms(stated.terms(), at);
        }
        boolean back = event instanceof StatusChanged change && change.to() == TaskStatus.INCOMPLETE;
        if (set.isPresent() || back) {
            date = set;
            dateDecided = set.map(any -> at);
        }
        if (set.isPresent() || back || event instanceof FixWithdrawn) {
            notified.clear();
        }
    }

    private void terms(Terms stated, Instant at) {
        termsStated = termsStated.filter(any -> stated.equals(terms)).or(() -> Optional.of(at));
        terms = stated;
    }

    /** Whether the terms ask to wait at an instant. */
    boolean waitsAt(Instant instant) {
        return !terms.openAtOnce()
                && terms.date()
                        .filter(named -> named.bound() != Bound.NOT_AFTER && instant.isBefore(named.instant()))
                        .isPresent();
    }

    private void lists(CaseEvent event, Instant at, String by) {
        if (event instanceof Notified notice) {
            String list = notice.list().toString();
            if (firstNotified.containsKey(list)) {
                warnedTwice.add(list);
            }
            firstNotified.putIfAbsent(list, at);
            notified.put(list, at);
            holders.add(list);
            bounced.remove(list);
            warner.put(list, by);
        } else if (event instanceof Bounced bounce) {
            String list = bounce.list().toString();
            notified.remove(list);
            bounced.putIfAbsent(list, at);
            if (!holders.remove(list) && misled.remove(list) && misled.isEmpty()) {
                untold.remove(Notice.FIX_WITHDRAWN);
            }
            if (!warnedTwice.contains(list)) {
                firstNotified.remove(list);
            }
        }
    }

    private void ends(CaseEvent event, Instant at) {
        if (event instanceof Published publication) {
            published.putIfAbsent(publication.channel(), at);
        } else if (event instanceof Indexed) {
            indexed = indexed.or(() -> Optional.of(at));
        } else if (event instanceof HelpersLinedUp helpers) {
            linedUp.add(helpers.branch());
        } else if (event instanceof Leaked) {
            leaked = true;
            leak = leak.or(() -> Optional.of(at));
        } else if (event instanceof ComplexityStated) {
            complex = complex.or(() -> Optional.of(at));
        } else if (event instanceof OpeningDecided decision) {
            choice = Optional.of(decision.choice());
            decided = Optional.of(at);
            leak = Optional.empty();
            complex = Optional.empty();
        } else if (event instanceof DelayEscalated) {
            escalated = Optional.of(at);
        } else if (event instanceof ForeignEmbargoRecorded recorded) {
            foreign.add(recorded.project());
        } else if (event instanceof ForeignEmbargoEnded ended) {
            foreign.remove(ended.project());
            foreignEnded = Optional.of(at);
        } else if (event instanceof StatusChanged change) {
            if (change.to() == TaskStatus.INCOMPLETE) {
                releasing = onItsDate;
            } else if (change.to() == TaskStatus.FIX_COMMITTED || change.to() == TaskStatus.FIX_RELEASED) {
                releasing = releasing.or(() -> Optional.of(at));
            }
        }
        if (event instanceof Opened first && opened.isEmpty() && first.ground() == Ground.DISCLOSURE_DATE) {
            releasing = releasing.or(() -> Optional.of(at));
            onItsDate = Optional.of(at);
        }
    }

    private void matters(CaseEvent event, Instant at) {
        boolean warned = !firstNotified.isEmpty();
        if (event instanceof WarnedPartiesTold told) {
            untold.remove(told.of());
            if (told.of() == Notice.FIX_WITHDRAWN) {
                misled.clear();
            }
        } else if (event instanceof DateMoved && warned) {
            untold.putIfAbsent(Notice.DATE_MOVED, at);
        } else if (event instanceof FixWithdrawn) {
            misled.addAll(holders);
            holders.clear();
            if (!misled.isEmpty()) {
                untold.putIfAbsent(Notice.FIX_WITHDRAWN, at);
            }
        } else if (event instanceof CveRejected && warned) {
            untold.putIfAbsent(Notice.CVE_STRUCK, at);
        } else if (event instanceof Opened && warned && embargoed && opened.isEmpty()) {
            if (date.isEmpty() || at.isBefore(date.get())) {
                untold.putIfAbsent(Notice.OPENED_EARLY, at);
            }
        }
    }

    boolean foreignEmbargo() {
        return !foreign.isEmpty();
    }

    Optional<Instant> roundBegan() {
        return notified.values().stream().min(Instant::compareTo);
    }

    Optional<Instant> posted() {
        return published.values().stream().min(Instant::compareTo);
    }

    /** Whoever last notified a list that begins with a name, if the list was warned and its mail did not come back. */
    Optional<String> warnerOf(String list) {
        return warner.keySet().stream()
                .filter(address -> address.startsWith(list + "@") && firstNotified.containsKey(address))
                .map(address -> Objects.requireNonNull(warner.get(address)))
                .findFirst();
    }
}
