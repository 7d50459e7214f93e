// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.decision.Verdict;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.ExtentDecision;
import org.openvmt.rules.decide.KnowledgeDecision;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.ExtentFacts;
import org.openvmt.rules.fact.KnowledgeFacts;
import org.openvmt.rules.oracle.ExtentOracle;
import org.openvmt.rules.oracle.ExtentOracle.Standing;
import org.openvmt.rules.oracle.KnowledgeOracle;
import org.openvmt.rules.oracle.KnowledgeOracle.Asker;

/** Every way in which a case can stand, for whom it admits; and every asker in every part before every extent. */
public final class ExtentProof implements Proof {

    private static final Subject SUBJECT = new Subject("T-1", 1, Instant.EPOCH);
    private static final int FACTS_OF_A_CASE = 12;
    private static final int FACTS_OF_AN_ASKER = 5;

    @Override
    public DecisionKind decision() {
        return DecisionKind.EXTENT;
    }

    @Override
    public Stream<Point> points() {
        return Stream.concat(
                standings().map(s -> new Point(List.of(facts(s)), ExtentOracle.admitted(s))),
                askers().map(a -> new Point(List.of(facts(a)), KnowledgeOracle.answer(a))));
    }

    private static Stream<Standing> standings() {
        return Stream.of(TaskStatus.values())
                .flatMap(status -> combinations(FACTS_OF_A_CASE)
                        .map(b -> new Standing(
                                b[0], b[1], b[2], status, b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11])));
    }

    private static Stream<Asker> askers() {
        List<Audience> later = List.copyOf(EnumSet.complementOf(EnumSet.of(Audience.REPORTER_AND_VMT)));
        return Stream.of(Role.values())
                .flatMap(role -> combinations(later.size())
                        .map(admitted -> extent(later, admitted))
                        .flatMap(extent -> combinations(FACTS_OF_AN_ASKER)
                                .map(b -> new Asker(role, extent, b[0], b[1], b[2], b[3], b[4]))));
    }

    private static Extent extent(List<Audience> later, boolean[] admitted) {
        Set<Audience> audiences = EnumSet.of(Audience.REPORTER_AND_VMT);
        IntStream.range(0, later.size())
                .filter(i -> admitted[i])
                .mapToObj(later::get)
                .forEach(audiences::add);
        return Extent.of(audiences);
    }

    private static Stream<boolean[]> combinations(int size) {
        return IntStream.range(0, 1 << size).mapToObj(bits -> {
            boolean[] values = new boolean[size];
            for (int i = 0; i < size; i++) {
                values[i] = (bits >> i & 1) == 1;
            }
            return values;
        });
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        Object facts = point.facts().iterator().next();
        try {
            return facts instanceof ExtentFacts standing
                    ? audiences(ExtentDecision.of(rules, Set.of(standing), SUBJECT))
                    : verdict(KnowledgeDecision.of(rules, (KnowledgeFacts) facts, SUBJECT));
        } catch (PolicyConflictException conflict) {
            return "conflict of " + conflict.reasons();
        }
    }

    /** The audiences, if each is there by the rule of its own and by no other; else what was said instead. */
    private static Object audiences(Decision<Extent> decision) {
        Set<Audience> audiences = decision.outcome().audiences();
        Set<String> said = rules(decision);
        Set<String> own = audiences.stream().map(Audience::rule).collect(Collectors.toSet());
        return said.equals(own) ? audiences : said;
    }

    private static KnowledgeOracle.Answer verdict(Decision<Verdict> decision) {
        return new KnowledgeOracle.Answer(decision.outcome().isGranted(), rules(decision));
    }

    private static Set<String> rules(Decision<?> decision) {
        return decision.reasons().stream().map(Reason::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ExtentFacts facts(Standing s) {
        return ExtentFacts.builder()
                .publicOnArrival(s.publicOnArrival())
                .opened(s.opened())
                .privateReport(s.embargoed())
                .status(s.status())
                .reviewersSubscribed(s.reviewersOn())
                .approversSubscribed(s.approversOn())
                .descriptionPosted(s.described())
                .noteToBeIssued(s.noteToCome())
                .cveRequested(s.cveAsked())
                .classA(s.classA())
                .cveSettled(s.settled())
                .patchesApproved(s.patched())
                .dateAccepted(s.dated())
                .build();
    }

    private static KnowledgeFacts facts(Asker asker) {
        return KnowledgeFacts.builder()
                .role(asker.role())
                .extent(asker.extent())
                .known(asker.known())
                .employsMember(asker.employsMember())
                .toldItself(asker.toldItself())
                .excluded(asker.excluded())
                .delayEscalated(asker.delayEscalated())
                .build();
    }
}
