// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.people.Audience;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.classification.AnswersFacts;
import org.openvmt.rules.classification.Question;
import org.openvmt.rules.classification.QuestionFacts;
import org.openvmt.rules.duty.Owed;
import org.openvmt.rules.embargo.EmbargoFacts;
import org.openvmt.rules.embargo.Voice;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Vocabulary;
import org.openvmt.rules.fact.ChoiceFacts;
import org.openvmt.rules.fact.ChoiceFacts.Choice;
import org.openvmt.rules.fact.DayFacts;
import org.openvmt.rules.fact.DayFacts.Judgement;
import org.openvmt.rules.fact.DeedFacts;
import org.openvmt.rules.fact.Effect;
import org.openvmt.rules.fact.ExtentFacts;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.KnowledgeFacts;
import org.openvmt.rules.fact.LimitFacts.Refusal;
import org.openvmt.rules.fact.MoveFacts;
import org.openvmt.rules.fact.OutcomeFacts;

/** What may be said about the facts of a decision: the methods of the findings, each with the types that it may be given. */
record Sayings(DecisionKind decision, Class<?> about, List<Saying> sayings) {

    private static final Saying GRANT = new Saying(Kind.GRANT, "grant", List.of());
    private static final Saying UNFIT = new Saying(Kind.UNFIT, "unfit", List.of());
    private static final Saying UNMET = new Saying(Kind.UNMET, "unmet", List.of());
    private static final Saying EFFECT = new Saying(Kind.EFFECT, "effect", List.of(Effect.class));

    private static final List<Sayings> ALL = List.of(
            new Sayings(DecisionKind.CLASSIFICATION, AnswersFacts.class, conclude(ReportClass.class)),
            new Sayings(DecisionKind.CLASSIFICATION, QuestionFacts.class, conclude(Question.class)),
            new Sayings(DecisionKind.OUTCOME, OutcomeFacts.class, conclude(Outcome.class)),
            new Sayings(DecisionKind.TRANSITIONS, MoveFacts.class, List.of(GRANT, UNFIT, UNMET, EFFECT)),
            new Sayings(DecisionKind.TRANSITIONS, DeedFacts.class, List.of(UNMET)),
            new Sayings(DecisionKind.DISCLOSURE, DayFacts.class, conclude(Judgement.class, Refusal.class)),
            new Sayings(DecisionKind.DISCLOSURE, ChoiceFacts.class, conclude(Choice.class)),
            new Sayings(DecisionKind.EXTENT, ExtentFacts.class, conclude(Audience.class)),
            new Sayings(DecisionKind.EXTENT, KnowledgeFacts.class, List.of(GRANT, UNMET)),
            new Sayings(DecisionKind.EMBARGO, EmbargoFacts.class, conclude(Voice.class)),
            new Sayings(DecisionKind.DUTIES, Object.class, conclude(Owed.class)));

    static Vocabulary of(DecisionKind decision) {
        List<Sayings> candidates =
                ALL.stream().filter(sayings -> sayings.decision == decision).toList();
        return (finding, facts) -> candidates.stream()
                .filter(sayings -> sayings.isAbout(facts))
                .findFirst()
                .flatMap(sayings -> sayings.insteadOf(finding));
    }

    private static List<Saying> conclude(Class<?>... types) {
        return List.of(new Saying(Kind.CONCLUSION, "conclude", List.of(types)));
    }

    private boolean isAbout(Collection<?> facts) {
        return facts.stream().anyMatch(about::isInstance);
    }

    private Optional<String> insteadOf(Finding finding) {
        return sayings.stream().anyMatch(saying -> saying.fits(finding))
                ? Optional.empty()
                : Optional.of(sayings.stream().map(Saying::toString).collect(Collectors.joining(" or ")));
    }

    /** One way to say something; without types for one that takes a sentence only. */
    private record Saying(Kind kind, String method, List<Class<?>> types) {

        boolean fits(Finding finding) {
            return finding.kind() == kind
                    && (types.isEmpty() || types.stream().anyMatch(type -> type.isInstance(finding.value())));
        }

        @Override
        public String toString() {
            Stream<String> names = types.stream().map(Class::getName);
            return method + (types.isEmpty() ? "" : names.collect(Collectors.joining(" or ", " (", ")")));
        }
    }
}
