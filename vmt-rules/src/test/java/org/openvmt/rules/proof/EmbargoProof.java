// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.profile.OnLeak;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.embargo.EmbargoAnswer;
import org.openvmt.rules.embargo.EmbargoDecision;
import org.openvmt.rules.embargo.EmbargoFacts;
import org.openvmt.rules.embargo.EmbargoFacts.Decided;
import org.openvmt.rules.embargo.EmbargoFacts.Occasion;
import org.openvmt.rules.embargo.EmbargoFacts.TermsSay;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.oracle.EmbargoOracle;
import org.openvmt.rules.oracle.EmbargoOracle.Situation;
import org.openvmt.rules.oracle.EmbargoOracle.When;
import org.openvmt.rules.oracle.EmbargoOracle.Wish;

/** Every combination of what the embargo depends on. */
public final class EmbargoProof implements Proof {

    /** Eight facts that hold or do not, the switch, three occasions and decisions of three, terms of four. */
    public static final int SPACE = 256 * 2 * 81 * 4;

    /** Has no divisor in common with the space, so that its multiples visit every point, far ones one after another. */
    private static final int STRIDE = 100_003;

    private static final List<Optional<Choice>> DECISIONS =
            List.of(Optional.empty(), Optional.of(Choice.OPEN), Optional.of(Choice.KEEP));

    private static final List<Wish> WISHES = List.of(Wish.values());
    private static final List<When> WHEN = List.of(When.values());

    @Override
    public DecisionKind decision() {
        return DecisionKind.EMBARGO;
    }

    @Override
    public Stream<Point> points() {
        return LongStream.range(0, SPACE)
                .mapToObj(i -> situation((int) (i * STRIDE % SPACE)))
                .map(situation -> new Point(List.of(facts(situation)), EmbargoOracle.answer(situation)));
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        EmbargoFacts facts = (EmbargoFacts) point.facts().iterator().next();
        try {
            return read(EmbargoDecision.of(rules, facts));
        } catch (PolicyConflictException conflict) {
            return "conflict of " + conflict.reasons();
        }
    }

    /** An answer in the words of the oracle. */
    public static EmbargoOracle.Answer read(Decision<EmbargoAnswer> decision) {
        EmbargoAnswer answer = decision.outcome();
        return new EmbargoOracle.Answer(
                answer.stance().name(),
                ids(decision.reasons()),
                ids(answer.overruled()),
                ids(answer.approversToSubscribe()),
                ids(answer.toDecide()));
    }

    private static List<String> ids(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    private static Situation situation(int number) {
        int bits = number % 256;
        int rest = number / 256;
        OnLeak onLeak = rest % 2 == 0 ? OnLeak.DISCUSS : OnLeak.OPEN;
        rest /= 2;
        Wish wish = WISHES.get(rest % 4);
        rest /= 4;
        return new Situation(
                bit(bits, 0),
                onLeak,
                DECISIONS.get(rest % 3),
                WHEN.get(rest / 3 % 3),
                WHEN.get(rest / 9 % 3),
                WHEN.get(rest / 27 % 3),
                bit(bits, 1),
                wish,
                bit(bits, 2),
                bit(bits, 3),
                bit(bits, 4),
                bit(bits, 5),
                bit(bits, 6),
                bit(bits, 7));
    }

    private static boolean bit(int bits, int place) {
        return (bits >> place & 1) == 1;
    }

    private static EmbargoFacts facts(Situation s) {
        return EmbargoFacts.builder()
                .privateReport(s.isPrivate())
                .onLeak(s.onLeak())
                .decided(s.decided()
                        .map(choice -> choice == Choice.OPEN ? Decided.OPEN : Decided.KEEP)
                        .orElse(Decided.NOTHING))
                .leak(occasion(s.leak()))
                .slowness(occasion(s.slow()))
                .complexity(occasion(s.complex()))
                .approversSubscribed(s.approvers())
                .terms(terms(s.wish()))
                .longestEmbargoOver(s.tooLong())
                .disclosureDue(s.due())
                .noteDecided(s.note())
                .closed(s.closed())
                .duplicate(s.duplicate())
                .foreignEmbargo(s.foreign())
                .build();
    }

    private static Occasion occasion(When when) {
        return switch (when) {
            case NEVER -> Occasion.NONE;
            case BEFORE -> Occasion.WEIGHED;
            case SINCE -> Occasion.NEW;
        };
    }

    private static TermsSay terms(Wish wish) {
        return switch (wish) {
            case NONE -> TermsSay.NOTHING;
            case LATER -> TermsSay.WAIT;
            case WHENEVER -> TermsSay.AT_ONCE;
            case NOW -> TermsSay.NOW;
        };
    }
}
