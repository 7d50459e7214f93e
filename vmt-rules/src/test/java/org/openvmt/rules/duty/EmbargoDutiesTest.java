// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.event.DisclosureEvent.Leaked;
import org.openvmt.core.event.DisclosureEvent.OpeningDecided;
import org.openvmt.core.process.Duty;
import org.openvmt.core.report.Visibility;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.embargo.EmbargoDecision;

/** The duty to weigh the embargo arises and ends with the advice to open (DU-30, EMB-1, EMB-2). */
class EmbargoDutiesTest {

    private static final Instant FORTNIGHT = Team.RECEIPT.plus(Duration.ofDays(14));
    private static final CaseEvent KEEP = new OpeningDecided(Choice.KEEP, "the team");
    private static final PolicyGround GROUND = PolicyGround.of(Team.TERN);

    @Test
    void countNoDecisionThatWasTakenAsTheFortnightEnded() {
        assertThat(weighed(after(FORTNIGHT, KEEP), FORTNIGHT)).isEmpty();
        assertThat(weighed(after(FORTNIGHT, KEEP), FORTNIGHT.plusNanos(1))).containsExactly("two weeks");
        Instant later = FORTNIGHT.plusNanos(1);
        assertThat(weighed(after(later, KEEP), later)).isEmpty();
    }

    @Test
    void goByTheOrderOfTheJournalAndNotByTheClock() {
        Instant at = Team.RECEIPT.plusSeconds(60);
        assertThat(weighed(after(at, KEEP, new Leaked("a paste")), at)).containsExactly("leak");
        assertThat(weighed(after(at, new Leaked("a paste"), KEEP), at)).isEmpty();
    }

    private static CaseFile after(Instant at, CaseEvent... events) {
        CaseFile caseFile = Team.received(Team.TERN, Visibility.PRIVATE);
        for (CaseEvent event : events) {
            caseFile = caseFile.record(Team.entry(at, event));
        }
        return caseFile;
    }

    /** What is to be weighed, on which the two decisions agree. */
    private static List<String> weighed(CaseFile caseFile, Instant at) {
        List<String> weighed = DutyDecision.of(GROUND, caseFile, at).outcome().of("DU-30").stream()
                .map(Duty::item)
                .map(item -> item.orElse(""))
                .filter(item -> !item.startsWith("approver, for "))
                .toList();
        assertThat(EmbargoDecision.of(GROUND, caseFile, at).outcome().needsDecision())
                .isEqualTo(!weighed.isEmpty());
        return weighed;
    }
}
