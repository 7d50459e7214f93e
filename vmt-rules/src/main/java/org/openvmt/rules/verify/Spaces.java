// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.event.CaseEvent;
import org.openvmt.core.event.DisclosureEvent.Ground;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.classification.ClassificationDecision;
import org.openvmt.rules.decide.DeedDecision;
import org.openvmt.rules.decide.ExtentDecision;
import org.openvmt.rules.decide.KnowledgeDecision;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.embargo.EmbargoFacts;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.fact.DeedFacts;
import org.openvmt.rules.fact.ExtentFacts;
import org.openvmt.rules.fact.KnowledgeFacts;
import org.openvmt.rules.fact.MoveFacts;

/** The spaces of inputs of the decisions. */
final class Spaces {

    private static final Subject NOBODY = new Subject("any", 1, Instant.EPOCH);

    private Spaces() {}

    static List<InputSpace> of(DecisionKind decision, PolicyGround ground) {
        ProfileNames names = new ProfileNames(ground.profile());
        return switch (decision) {
            case OUTCOME ->
                List.of(new ListedSpace(
                        decision,
                        Stream.of(ReportClass.values()).toList(),
                        (rules, input) -> OutcomeDecision.of(rules, (ReportClass) input)));
            case TRANSITIONS -> List.of(moves(names), deeds());
            case EXTENT -> List.of(extents(), knowledge());
            case DISCLOSURE -> List.of(DisclosureSpace.of(ground));
            case CLASSIFICATION ->
                List.of(new ListedSpace(
                        decision,
                        Questionnaires.withOneGapAtMost(),
                        (rules, input) -> ClassificationDecision.of(rules, (Assessment) input)));
            case EMBARGO -> List.of(embargoes());
            case DUTIES -> List.of(DutySpace.sample(names));
        };
    }

    static FactSpace moves(ProfileNames names) {
        return moves(names, Set.of("origin", "target"));
    }

    static FactSpace moves(ProfileNames names, Set<String> keys) {
        return new FactSpace(
                DecisionKind.TRANSITIONS,
                FactShape.of(MoveFacts.class, Map.of("family", families()), names.ofMoves()),
                keys,
                (rules, facts) -> MoveDecision.weigh(rules, (MoveFacts) facts, NOBODY));
    }

    /** What the facts call the family of a class, or the lack of a class. */
    static List<String> families() {
        return Stream.concat(
                        Stream.of("none"),
                        Stream.of(ReportClass.values())
                                .map(reportClass -> reportClass.family().name())
                                .distinct())
                .toList();
    }

    private static FactSpace deeds() {
        List<String> deeds =
                kinds(CaseEvent.class).map(Class::getSimpleName).sorted().toList();
        List<String> grounds = new ArrayList<>(List.of(""));
        Stream.of(Ground.values()).map(Ground::name).forEach(grounds::add);
        return new FactSpace(
                DecisionKind.TRANSITIONS,
                FactShape.of(DeedFacts.class, Map.of("deed", deeds, "ground", grounds)),
                Set.of("deed"),
                (rules, facts) -> DeedDecision.objections(rules, (DeedFacts) facts));
    }

    static FactSpace extents() {
        return new FactSpace(
                DecisionKind.EXTENT,
                FactShape.of(ExtentFacts.class, Map.of()),
                Set.of("status"),
                (rules, facts) -> ExtentDecision.of(rules, Set.of((ExtentFacts) facts), NOBODY));
    }

    private static FactSpace knowledge() {
        List<Extent> extents = IntStream.range(0, 1 << Audience.values().length)
                .filter(bits -> (bits & 1) == 1)
                .mapToObj(bits -> Extent.of(Stream.of(Audience.values())
                        .filter(audience -> (bits >> List.of(Audience.values()).indexOf(audience) & 1) == 1)
                        .toList()))
                .toList();
        return new FactSpace(
                DecisionKind.EXTENT,
                FactShape.of(KnowledgeFacts.class, Map.of("extent", extents)),
                Set.of("role"),
                (rules, facts) -> KnowledgeDecision.of(rules, (KnowledgeFacts) facts, NOBODY));
    }

    private static FactSpace embargoes() {
        return new FactSpace(
                DecisionKind.EMBARGO,
                FactShape.of(EmbargoFacts.class, Map.of()),
                Set.of(),
                (rules, facts) -> EmbargoDecision.of(rules, (EmbargoFacts) facts));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Stream.of(sealed.getPermittedSubclasses()).flatMap(Spaces::kinds)
                : Stream.of(sealed);
    }
}
