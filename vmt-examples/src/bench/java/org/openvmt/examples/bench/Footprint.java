// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.fact.MoveFacts;

/** A program that says what stays in memory after the first decision of each kind, and once a memo is full. */
final class Footprint {

    /** What the last line begins with. */
    static final String FULL = "FULL";

    private static final int MORE_THAN_A_MEMO_HOLDS = 20_000;

    private long heap;
    private long metaspace;
    private long classes;

    private Footprint() throws InterruptedException {
        settle();
    }

    public static void main(String[] args) throws InterruptedException {
        CaseFile caseFile = Cases.underEmbargo();
        Instant at = caseFile.lastEventAt().plusSeconds(60);
        PolicyGround ground = PolicyGround.of(TeamProfiles.kataContainers());
        Footprint footprint = new Footprint();
        for (Kind kind : Kind.values()) {
            kind.ask(ground, caseFile, at);
            footprint.tell(kind.name());
        }
        fillMemo(ground);
        footprint.tell(FULL);
    }

    private static void fillMemo(PolicyGround ground) {
        Subject subject = Moves.subjects(1).get(0);
        for (MoveFacts facts : Moves.different(MORE_THAN_A_MEMO_HOLDS)) {
            MoveDecision.of(ground.rules(), facts, subject);
        }
    }

    private void tell(String after) throws InterruptedException {
        long heapBefore = heap;
        long metaspaceBefore = metaspace;
        long classesBefore = classes;
        settle();
        System.out.println(after + " " + (heap - heapBefore) + " " + (metaspace - metaspaceBefore) + " "
                + (classes - classesBefore));
    }

    /** Several times, for what only a later collection lets go. */
    private void settle() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            look();
            Thread.sleep(20);
        }
    }

    private void look() {
        System.gc();
        heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        // The pool counts the space of compressed classes in.
        metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
        classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
