// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.OutcomeFacts;
import org.openvmt.rules.pack.RuleSource;
import org.openvmt.rules.pack.RulesConsent;
import org.openvmt.rules.pack.TeamRules;

/** Rules of a team's own come and go without a trace. */
@Tag("long")
class RuleChangeTest {

    private static final int TIMES = 100;
    private static final int BEFORE = 20;
    private static final int MOST_CLASSES_KEPT = 60;

    private final List<WeakReference<KieBase>> bases = new ArrayList<>();

    @Test
    void leavesNothingBehind() throws InterruptedException {
        buildAndDecide(BEFORE);
        collect();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        Set<String> threads = threads();

        buildAndDecide(TIMES);
        collect();

        assertThat(bases)
                .hasSize(BEFORE + TIMES)
                .allSatisfy(base -> assertThat(base.get()).isNull());
        assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() - classes)
                .as("classes that a hundred rounds more left loaded")
                .isLessThan(MOST_CLASSES_KEPT);
        assertThat(threads()).isSubsetOf(threads);
    }

    private void buildAndDecide(int times) {
        for (int i = 0; i < times; i++) {
            RuleBase base = RuleBase.shipped(DecisionKind.OUTCOME).with(change(i));
            List<Finding> findings = base.run(List.of(new OutcomeFacts(ReportClass.C1)), "");
            assertThat(findings)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.value()).isEqualTo(Outcome.NOTE));
            assertThat(base.base().getKieSessions()).isEmpty();
            bases.add(new WeakReference<>(base.base()));
        }
    }

    private static RuleChange change(int round) {
        String text = """
                package com.lantern.round%d;

                import org.openvmt.core.taxonomy.Outcome;
                import org.openvmt.core.taxonomy.ReportClass;
                import org.openvmt.rules.fact.OutcomeFacts;

                global org.openvmt.rules.fact.Findings findings;

                rule "LAN-2: class C1 leads to a note"
                  @id("LAN-2") @section("Oil") @basis("stated")
                  @replaces("TAX-C1: class C1 leads to a potential note")
                when
                  $facts : OutcomeFacts( reportClass == ReportClass.C1, toString != "%d" )
                then
                  findings.conclude(drools.getRule(), Outcome.NOTE, "the oil burns, round " + $facts.reportClass() + %d);
                end
                """.formatted(round, round, round);
        TeamRules rules = TeamRules.of(
                List.of(new RuleSource(DecisionKind.OUTCOME, "oil.drl", text)),
                RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
        return Objects.requireNonNull(rules.byDecision().get(DecisionKind.OUTCOME));
    }

    private void collect() throws InterruptedException {
        for (int i = 0; i < 50 && bases.stream().anyMatch(base -> base.get() != null); i++) {
            System.gc();
            Thread.sleep(50);
        }
        System.gc();
    }

    /** Threads of the compiler or the engine would carry names of theirs. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
