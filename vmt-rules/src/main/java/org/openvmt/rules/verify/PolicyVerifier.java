// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.engine.DecisionKind;

/**
 * Looks a policy over, without any case: whether every input has one answer, whether every rule is alive and needed,
 * whether every status can be reached and left, whether every citation resolves. A team runs it on its own policy after
 * each change of a rule; it takes seconds.
 */
public final class PolicyVerifier {

    private final PolicyGround ground;
    private final Set<DecisionKind> decisions;
    private final Set<String> sections;

    private final VerificationProgress progress;

    private PolicyVerifier(
            PolicyGround ground, Set<DecisionKind> decisions, Set<String> sections, VerificationProgress progress) {
        this.ground = ground;
        this.decisions = decisions;
        this.sections = sections;
        this.progress = progress;
    }

    /**
     * Checks the rules of a team over all that they may be asked.
     *
     * @param ground what the team decides by
     * @return the report, with the input that shows each flaw
     */
    public static PolicyReport verify(PolicyGround ground) {
        return verify(ground, EnumSet.allOf(DecisionKind.class), Set.of());
    }

    /**
     * Checks the rules of some decisions, those that a team has touched, say; and of a team whose written process has
     * sections of its own.
     *
     * @param ground what the team decides by
     * @param decisions the decisions to look over
     * @param ownSections headings that its rules may cite besides those of the process
     * @return the report, with the input that shows each flaw
     */
    public static PolicyReport verify(PolicyGround ground, Set<DecisionKind> decisions, Set<String> ownSections) {
        return verify(ground, decisions, ownSections, (decision, done, all) -> {});
    }

    /**
     * Checks as {@link #verify(PolicyGround, Set, Set)} does, and tells how far it has come.
     *
     * @param ground what the team decides by
     * @param decisions the decisions to look over
     * @param ownSections headings that its rules may cite besides those of the process
     * @param progress hears of each step, in the thread of the caller
     * @return the report, with the input that shows each flaw
     */
    public static PolicyReport verify(
            PolicyGround ground, Set<DecisionKind> decisions, Set<String> ownSections, VerificationProgress progress) {
        Set<String> sections = new HashSet<>(Citations.sections());
        sections.addAll(ownSections);
        return new PolicyVerifier(ground, decisions, sections, progress).report();
    }

    private PolicyReport report() {
        StatusGraph graph = StatusGraph.empty();
        List<Flaw> flaws = new ArrayList<>();
        Map<DecisionKind, Integer> inputs = new EnumMap<>(DecisionKind.class);
        Map<DecisionKind, Integer> rules = new EnumMap<>(DecisionKind.class);
        Steps steps = new Steps(
                progress,
                new TreeSet<>(decisions).stream().mapToInt(this::steps).sum());
        for (DecisionKind decision : new TreeSet<>(decisions)) {
            Examination examination = new Examination(ground.rules(), decision, () -> steps.done(decision));
            Spaces.of(decision, ground).forEach(space -> examination.walk(space, graph::note));
            flaws.addAll(examination.flaws());
            inputs.put(decision, examination.inputs());
            rules.put(decision, ground.rules().ruleNames(decision).size());
        }
        if (decisions.contains(DecisionKind.TRANSITIONS)) {
            flaws.addAll(graph.flaws());
        }
        flaws.addAll(Citations.flaws(ground.rules(), decisions, sections));
        return new PolicyReport(flaws, inputs, rules);
    }

    private int steps(DecisionKind decision) {
        return Spaces.of(decision, ground).size()
                + ground.rules().ruleNames(decision).size();
    }

    private static final class Steps {

        private final VerificationProgress progress;
        private final int all;
        private int done;

        Steps(VerificationProgress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        void done(DecisionKind decision) {
            done++;
            progress.stepDone(decision, done, all);
        }
    }
}
