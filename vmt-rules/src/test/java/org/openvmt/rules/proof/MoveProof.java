// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.decide.MoveAnswer;
import org.openvmt.rules.decide.MoveDecision;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.MoveFacts;
import org.openvmt.rules.oracle.MoveGuards;
import org.openvmt.rules.oracle.MoveOracle;
import org.openvmt.rules.oracle.MoveOracle.Fact;
import org.openvmt.rules.oracle.MoveOracle.Situation;

/**
 * Every pair of statuses, every class and none, both visibilities, and every combination of the guards that the rows
 * between the two name; and beside these each other fact turned over, which must change nothing.
 */
public final class MoveProof implements Proof {

    private static final Subject SUBJECT = new Subject("T-1", 1, Instant.EPOCH);
    private static final Set<Fact> DECISIVE = Set.of(
            Fact.CHALLENGED,
            Fact.NEWS,
            Fact.DUPLICATE,
            Fact.TEAM_SAYS_NO,
            Fact.REVIEWERS_SAY_NO,
            Fact.WITHDRAWN,
            Fact.TOLD);

    @Override
    public DecisionKind decision() {
        return DecisionKind.TRANSITIONS;
    }

    @Override
    public Stream<Point> points() {
        return situations().map(situation -> new Point(List.of(facts(situation)), MoveOracle.answer(situation)));
    }

    /** The situations behind the points. */
    public Stream<Situation> situations() {
        return Stream.of(TaskStatus.values())
                .flatMap(from -> Stream.of(TaskStatus.values())
                        .flatMap(to -> Stream.concat(named(from, to), unnamed(from, to)))
                        .flatMap(MoveProof::everyClassAndVisibility));
    }

    private static Stream<Situation> named(TaskStatus from, TaskStatus to) {
        List<Fact> named = List.copyOf(MoveGuards.named(from, to));
        Set<Fact> others = MoveGuards.allDone();
        named.forEach(others::remove);
        return IntStream.range(0, 1 << named.size()).boxed().flatMap(bits -> {
            Set<Fact> facts = EnumSet.noneOf(Fact.class);
            facts.addAll(others);
            for (int i = 0; i < named.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    facts.add(named.get(i));
                }
            }
            return ids(named.contains(Fact.DECLINED))
                    .map(ids -> new Situation(from, to, false, Optional.empty(), facts, ids.get(0), ids.get(1)));
        });
    }

    private static Stream<List<Integer>> ids(boolean matter) {
        return matter ? IntStream.range(0, 9).mapToObj(i -> List.of(i / 3, i % 3)) : Stream.of(List.of(1, 1));
    }

    private static Stream<Situation> unnamed(TaskStatus from, TaskStatus to) {
        Set<Fact> named = MoveGuards.named(from, to);
        List<Situation> situations = new ArrayList<>();
        for (Set<Fact> decisive : List.<Set<Fact>>of(Set.of(), DECISIVE)) {
            Set<Fact> base = MoveGuards.allDone();
            decisive.stream().filter(named::contains).forEach(base::add);
            for (Fact other : EnumSet.complementOf(EnumSet.copyOf(named))) {
                Set<Fact> facts = EnumSet.copyOf(base);
                if (!facts.remove(other)) {
                    facts.add(other);
                }
                situations.add(new Situation(from, to, false, Optional.empty(), facts, 1, 1));
            }
            if (!named.contains(Fact.DECLINED)) {
                ids(true)
                        .map(ids -> new Situation(from, to, false, Optional.empty(), base, ids.get(0), ids.get(1)))
                        .forEach(situations::add);
            }
        }
        return situations.stream();
    }

    private static Stream<Situation> everyClassAndVisibility(Situation s) {
        Stream<Optional<ReportClass>> classes = Stream.concat(
                Stream.of(Optional.empty()), Stream.of(ReportClass.values()).map(Optional::of));
        return classes.flatMap(reportClass -> Stream.of(true, false)
                .map(isPrivate -> new Situation(
                        s.from(), s.to(), isPrivate, reportClass, s.facts(), s.idsAsked(), s.idsGiven())));
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        MoveFacts facts = (MoveFacts) point.facts().iterator().next();
        return read(MoveDecision.weigh(rules, facts, SUBJECT));
    }

    private static MoveOracle.Answer read(MoveAnswer answer) {
        Set<String> rules =
                answer.decision().reasons().stream().map(Reason::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> effects = answer.effects().stream()
                .map(effect -> effect.reason().rule() + " " + effect.effect())
                .collect(Collectors.toCollection(TreeSet::new));
        return new MoveOracle.Answer(answer.isGranted(), rules, effects);
    }

    /** The situation as the rules read it. */
    public static MoveFacts facts(Situation s) {
        Set<Fact> facts = s.facts();
        return MoveFacts.builder()
                .origin(s.from())
                .target(s.to())
                .privateReport(s.isPrivate())
                .withoutCoordinator(missingUnless(facts.contains(Fact.COORDINATOR)))
                .family(s.reportClass().map(c -> c.family().name()).orElse("none"))
                .classInWords(s.reportClass().map(c -> "of class " + c).orElse("not classified"))
                .validityConfirmed(facts.contains(Fact.VALID))
                .challengeOpen(facts.contains(Fact.CHALLENGED))
                .reclassifiedAway(facts.contains(Fact.RECLASSIFIED))
                .draftAttached(facts.contains(Fact.DRAFT))
                .reminderInPlace(facts.contains(Fact.REMINDER))
                .noteOut(facts.contains(Fact.NOTE_OUT))
                .teamSaysNoNote(facts.contains(Fact.TEAM_SAYS_NO))
                .reviewersSayNoNote(facts.contains(Fact.REVIEWERS_SAY_NO))
                .duplicate(facts.contains(Fact.DUPLICATE))
                .handedToOriginal(facts.contains(Fact.HANDED_OVER))
                .newInformation(facts.contains(Fact.NEWS))
                .fixWithdrawn(facts.contains(Fact.WITHDRAWN))
                .fixSent(facts.contains(Fact.WARNED))
                .warnedPartiesTold(facts.contains(Fact.TOLD))
                .descriptionPosted(facts.contains(Fact.POSTED))
                .descriptionLacks(missingUnless(facts.contains(Fact.COMPLETE)))
                .unapprovedBy(missingUnless(facts.contains(Fact.APPROVED)))
                .approvedByDrafter(missingUnless(!facts.contains(Fact.APPROVED_BY_DRAFTER)))
                .cveIdsRequested(s.idsAsked())
                .cveIdsAnswered(s.idsGiven())
                .cveRefused(facts.contains(Fact.DECLINED))
                .struckUntold(facts.contains(Fact.STRUCK_UNTOLD))
                .unapprovedBranches(missingUnless(facts.contains(Fact.PATCHED)))
                .unmergedBranches(missingUnless(facts.contains(Fact.MERGED)))
                .unnotifiedLists(missingUnless(facts.contains(Fact.NOTIFIED)))
                .bouncedLists(missingUnless(!facts.contains(Fact.BOUNCED)))
                .dateSet(facts.contains(Fact.DATED))
                .dateObjections(missingUnless(facts.contains(Fact.DATE_ACCEPTED)))
                .unpublishedOn(missingUnless(facts.contains(Fact.PUBLISHED)))
                .coreReviewersSubscribed(facts.contains(Fact.REVIEWERS_ON))
                .tagOffered(facts.contains(Fact.TAG_OFFERED))
                .foreignEmbargo(facts.contains(Fact.FOREIGN_EMBARGO))
                .build();
    }

    private static List<String> missingUnless(boolean there) {
        return there ? List.of() : List.of("this one");
    }
}
