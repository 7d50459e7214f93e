// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;
import org.openvmt.rules.classification.Classification;
import org.openvmt.rules.classification.ClassificationDecision;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.oracle.ClassificationOracle;

/** Every questionnaire that there can be, each question unanswered or answered in each way. */
public final class ClassificationProof implements Proof {

    @Override
    public DecisionKind decision() {
        return DecisionKind.CLASSIFICATION;
    }

    @Override
    public Stream<Point> points() {
        Stream<Assessment> blank = Stream.of(Assessment.builder().build());
        return blank.flatMap(a -> maybe(List.of(true, false))
                        .map(v -> copy(a).dueProcess(v).build()))
                .flatMap(a -> maybe(List.of(Nature.values()))
                        .map(v -> copy(a).nature(v).build()))
                .flatMap(a ->
                        maybe(List.of(Code.values())).map(v -> copy(a).code(v).build()))
                .flatMap(a -> maybe(List.of(Released.values()))
                        .map(v -> copy(a).released(v).build()))
                .flatMap(a -> maybe(List.of(true, false))
                        .map(v -> copy(a).production(v).build()))
                .flatMap(a -> maybe(List.of(Fixable.values()))
                        .map(v -> copy(a).fixable(v).build()))
                .map(a -> new Point(List.of(a), ClassificationOracle.answer(a)));
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        Assessment assessment = (Assessment) point.facts().iterator().next();
        try {
            return read(ClassificationDecision.of(rules, assessment));
        } catch (PolicyConflictException conflict) {
            return "conflict of " + conflict.reasons();
        }
    }

    private static ClassificationOracle.Answer read(Decision<Classification> decision) {
        Classification answer = decision.outcome();
        Set<String> open =
                answer.openQuestions().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> rules = decision.reasons().stream().map(Reason::rule).collect(Collectors.toSet());
        return new ClassificationOracle.Answer(answer.reportClass(), answer.possible(), open, rules);
    }

    private static Assessment.Builder copy(Assessment assessment) {
        return Assessment.builder().from(assessment);
    }

    private static <T> Stream<Optional<T>> maybe(List<T> values) {
        return Stream.concat(Stream.of(Optional.empty()), values.stream().map(Optional::of));
    }
}
