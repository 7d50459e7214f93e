// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;

/** The rules of one decision, asked for all of their inputs, and taken away one by one. */
final class Examination {

    /** Inputs on which a rule spoke, of each outcome, that are asked again without it before all others are. */
    private static final int SAMPLES = 50;

    private final Rulebook rules;
    private final DecisionKind decision;
    private final Map<String, List<Sample>> spoke = new LinkedHashMap<>();
    private final Map<Object, Integer> seen = new HashMap<>();
    private final List<InputSpace> spaces = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Runnable stepDone;
    private int inputs;

    /** Runs something after each space that was walked, and after each rule that was taken away. */
    Examination(Rulebook rules, DecisionKind decision, Runnable stepDone) {
        this.rules = rules;
        this.decision = decision;
        this.stepDone = stepDone;
        rules.ruleNames(decision).forEach(name -> spoke.put(name, new ArrayList<>()));
    }

    void walk(InputSpace space, Consumer<Object> witness) {
        spaces.add(space);
        Set<String> speakers = new HashSet<>();
        Rulebook heard = rules.listening(finding -> speakers.add(finding.source()));
        space.inputs(heard).forEach(input -> {
            inputs++;
            speakers.clear();
            Object answer = ask(space, heard, input);
            witness.accept(answer);
            for (String speaker : speakers) {
                List<Sample> samples = spoke.computeIfAbsent(speaker, name -> new ArrayList<>());
                if (seen.merge(List.of(speaker, outcome(answer)), 1, Integer::sum) <= SAMPLES) {
                    samples.add(new Sample(space, input, answer));
                }
            }
        });
        stepDone.run();
    }

    int inputs() {
        return inputs;
    }

    List<Flaw> flaws() {
        List<Flaw> all = new ArrayList<>(flaws);
        Map<String, Rulebook> idle = idle();
        spoke.forEach((rule, samples) -> {
            if (samples.isEmpty()) {
                all.add(new Flaw(
                        Soundness.ALIVE, decision, List.of(rule), "", "the rule \"" + rule + "\" never speaks"));
            } else if (idle.containsKey(rule)) {
                all.add(new Flaw(
                        Soundness.NEEDED,
                        decision,
                        List.of(rule),
                        samples.get(0).input().toString(),
                        "without the rule \"" + rule + "\" every answer would be the same"));
            }
        });
        return all;
    }

    /** The rules that change no answer, each with the other rules. */
    private Map<String, Rulebook> idle() {
        Map<String, Rulebook> suspects = new HashMap<>();
        spoke.forEach((rule, samples) -> {
            Rulebook without = rules.without(rule);
            if (!samples.isEmpty()
                    && samples.stream()
                            .allMatch(sample -> answer(sample.space(), without, sample.input())
                                    .equals(sample.answer()))) {
                suspects.put(rule, without);
            }
            stepDone.run();
        });
        spaces.forEach(space -> acquit(suspects, space));
        return suspects;
    }

    /**
     * Takes those away that do change an answer: one where they spoke, since no rule hears of what another said, or where
     * asking failed, so that nobody knows who would have spoken.
     */
    private void acquit(Map<String, Rulebook> suspects, InputSpace space) {
        if (suspects.isEmpty()) {
            return;
        }
        Set<String> speakers = new HashSet<>();
        Rulebook heard = rules.listening(finding -> speakers.add(finding.source()));
        Iterator<?> inputs = space.inputs(heard).iterator();
        while (!suspects.isEmpty() && inputs.hasNext()) {
            Object input = inputs.next();
            speakers.clear();
            Object answer = answer(space, heard, input);
            suspects.entrySet()
                    .removeIf(suspect -> (speakers.contains(suspect.getKey()) || answer instanceof Failed)
                            && !answer(space, suspect.getValue(), input).equals(answer));
        }
    }

    private static Object outcome(Object answer) {
        if (answer instanceof MoveAnswer move) {
            return move.isGranted();
        }
        return answer instanceof Decision<?> decision ? decision.outcome() : "";
    }

    private Object ask(InputSpace space, Rulebook heard, Object input) {
        try {
            return space.answer(heard, input);
        } catch (PolicyConflictException e) {
            List<String> ids =
                    e.reasons().stream().map(Reason::rule).distinct().sorted().toList();
            report(ids.isEmpty() ? Soundness.TOTAL : Soundness.CONSISTENT, ids, input, e);
            return failure(e);
        } catch (RuntimeException e) {
            report(Soundness.TOTAL, List.of(), input, e);
            return failure(e);
        }
    }

    /** As it is asked again: a failure is an answer too, another one than there was. */
    private static Object answer(InputSpace space, Rulebook rules, Object input) {
        try {
            return space.answer(rules, input);
        } catch (RuntimeException e) {
            return failure(e);
        }
    }

    private void report(Soundness breaks, List<String> ids, Object input, RuntimeException failure) {
        String sentence = String.valueOf(failure.getMessage());
        if (reported.add(breaks + sentence)) {
            flaws.add(new Flaw(breaks, decision, ids, input.toString(), sentence));
        }
    }

    private static Failed failure(RuntimeException e) {
        return new Failed(e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    private record Failed(String sentence) {}

    private record Sample(InputSpace space, Object input, Object answer) {}
}
