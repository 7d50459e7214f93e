// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.CveEvent.CveRejected;
import org.openvmt.core.event.DisclosureEvent.DateMoved;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.event.DisclosureEvent.Opened;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.event.DisclosureEvent.WarnedPartiesTold;
import org.openvmt.core.event.JournalEntry;
import org.openvmt.core.event.PatchEvent.ComplexityStated;
import org.openvmt.core.event.PatchEvent.FixWithdrawn;
import org.openvmt.rules.duty.EmbargoDoubt.Cause;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.embargo.EmbargoFacts;
import org.openvmt.rules.embargo.EmbargoFacts.Occasion;

/** Reads off a case what came up on its way: what makes its embargo doubtful, and what warned parties ought to hear. */
final class MatterReader {

    private final Past past;
    private final EmbargoFacts embargo;

    MatterReader(Past past, EmbargoFacts embargo) {
        this.past = past;
        this.embargo = embargo;
    }

    Set<Object> read() {
        Set<Object> facts = new HashSet<>();
        doubts(facts);
        warnings(facts);
        return facts;
    }

    private void doubts(Set<Object> facts) {
        Instant twoWeeks = past.state().reception().receivedAt().plus(EmbargoDecision.TIME_FOR_A_FIX);
        occasion(Leaked.class).ifPresent(leak -> facts.add(doubt(Cause.LEAK, leak, embargo.leak())));
        occasion(ComplexityStated.class)
                .ifPresent(stated -> facts.add(doubt(Cause.COMPLEXITY, stated, embargo.complexity())));
        facts.add(doubt(Cause.TWO_WEEKS, twoWeeks, embargo.slowness()));
    }

    private static EmbargoDoubt doubt(Cause cause, Instant since, Occasion occasion) {
        return new EmbargoDoubt(cause, since, occasion == Occasion.WEIGHED);
    }

    /** When something first came up after the latest decision on the embargo, or before it if it did not since. */
    private Optional<Instant> occasion(Class<? extends CaseEvent> kind) {
        Optional<Instant> first = Optional.empty();
        boolean weighed = false;
        for (JournalEntry entry : past.caseFile().journal()) {
            if (entry.event() instanceof OpeningDecided) {
                weighed = true;
            } else if (kind.isInstance(entry.event()) && (weighed || first.isEmpty())) {
                first = Optional.of(entry.at());
                weighed = false;
            }
        }
        return first;
    }

    /** Of each kind, the first matter after whoever was warned was last told of one, or the last one they know of. */
    private void warnings(Set<Object> facts) {
        Map<Notice, WarnedMatter> matters = new EnumMap<>(Notice.class);
        for (int revision = 1; revision <= past.caseFile().revision(); revision++) {
            JournalEntry entry = past.caseFile().journal().get(revision - 1);
            if (entry.event() instanceof WarnedPartiesTold told) {
                matters.computeIfPresent(
                        told.of(), (notice, matter) -> new WarnedMatter(notice, matter.since(), matter.warned(), true));
                continue;
            }
            int before = revision - 1;
            boolean warned = isNews(entry.event(), before);
            notice(entry, before)
                    .ifPresent(notice -> matters.merge(
                            notice,
                            new WarnedMatter(notice, entry.at(), warned, false),
                            (known, next) -> known.told() || !known.warned() ? next : known));
        }
        if (past.state().disclosure().withdrawalUntold().isEmpty()) {
            matters.computeIfPresent(
                    Notice.FIX_WITHDRAWN,
                    (notice, matter) -> new WarnedMatter(notice, matter.since(), false, matter.told()));
        }
        facts.addAll(matters.values());
    }

    /** A withdrawal is news to whoever was sent that very fix, anything else to everybody who was ever warned. */
    private boolean isNews(CaseEvent event, int before) {
        return event instanceof FixWithdrawn
                ? past.state(before).disclosure().fixSent()
                : past.state(before + 1).disclosure().anyoneWarned();
    }

    private Optional<Notice> notice(JournalEntry entry, int before) {
        CaseEvent event = entry.event();
        if (event instanceof DateMoved) {
            return Optional.of(Notice.DATE_MOVED);
        }
        if (event instanceof FixWithdrawn) {
            return Optional.of(Notice.FIX_WITHDRAWN);
        }
        if (event instanceof CveRejected) {
            return Optional.of(Notice.CVE_STRUCK);
        }
        return event instanceof Opened && past.state(before).opensEarly(entry.at())
                ? Optional.of(Notice.OPENED_EARLY)
                : Optional.empty();
    }
}
