// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.process.Duty;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.rules.decide.PolicyGround;
import org.openvmt.rules.duty.Debts;
import org.openvmt.rules.duty.DutyDecision;
import org.openvmt.rules.duty.Happenings;
import org.openvmt.rules.duty.Team;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.oracle.DutyOracle.Debt;

/**
 * Each theme of the table over every combination of what may have happened in it, in a fixed order, from several places on
 * the road of a case, and asked at once and later. The facts are read off the cases; the oracle reads the journals.
 */
public final class DutyProof implements Proof {

    private static final List<Duration> LATER = List.of(Duration.ZERO, Duration.ofDays(45));

    /** A place on the road of a case, and what may or may not happen from there on, in this order. */
    private record Theme(TeamProfile profile, List<String> before, List<String> maybe) {}

    private static final List<Theme> THEMES = List.of(
            theme(Team.HERON, "", "acknowledged, coordinator, class A, leaked, decided to keep, duplicate"),
            theme(Team.WREN, "in Confirmed", "posted, board approves, drafter approves, reporter waived, posted anew"),
            theme(
                    Team.WREN,
                    "in Progress",
                    "leaked, decided to keep, decided to open, terms, trunk proposed, approver on"),
            theme(Team.TERN, "", "acknowledged, coordinator, reminder, valid, draft, class A, class E"),
            theme(Team.TERN, "public on arrival", "coordinator, valid, class A, challenged, incomplete"),
            theme(
                    Team.TERN,
                    "",
                    "incomplete, incomplete posted, challenged, challenge resolved, confirmed, class A, class B1"),
            theme(
                    Team.TERN,
                    "worked up",
                    "confirmed, reporter on, reviewer on, trunk affected, stable fixed, class C1"),
            theme(
                    Team.TERN,
                    "worked up",
                    "class D, team want no note, wont fix, opened to close, reminder gone, tag offered"),
            theme(Team.TERN, "worked up", "class E, foreign embargo, duplicate, invalid, foreign embargo over, news"),
            theme(
                    Team.TERN,
                    "in Confirmed",
                    "posted in part, posted, board approves, reporter approves, posted anew, triaged"),
            theme(
                    Team.TERN,
                    "in Confirmed",
                    "posted, drafter approves, reporter waived, duplicate, challenged, in progress"),
            theme(
                    Team.TERN,
                    "in Confirmed",
                    "trunk proposed, trunk approved, trunk approval gone, fix withdrawn, trunk merged"),
            theme(Team.TERN, "in Progress", "requested, two requested, assigned, struck, refused, retitled"),
            theme(
                    Team.TERN,
                    "in Progress",
                    "leaked, complex, approver on, decided to keep, decided to open, opened by decision, terms"),
            theme(
                    Team.TERN,
                    "fixed",
                    "date set, list told, distros told, distros bounced, distros kept out, date moved"),
            theme(Team.TERN, "fixed", "date set, all lists kept out, 1 days later, date moved"),
            theme(
                    Team.TERN,
                    "announced, fix withdrawn, told of fix withdrawn",
                    "opened by decision, incomplete, confirmed, trunk proposed, trunk approved"),
            theme(
                    Team.TERN,
                    "in Confirmed, date set",
                    "in progress, requested, refused, trunk proposed, trunk approved, list told"),
            theme(
                    Team.TERN,
                    "dated",
                    "list told, stable affected, main lined up, stable lined up, challenged, fix withdrawn"),
            theme(
                    Team.TERN,
                    "dated",
                    "list told, opened, told of opened early, date moved, told of date moved, fix committed"),
            theme(
                    Team.TERN,
                    "announced",
                    "struck, told of cve struck, fix withdrawn, told of fix withdrawn, incomplete"),
            theme(
                    Team.TERN,
                    "announced",
                    "opened, trunk pushed, trunk merged, point release, no point release, fix released"),
            theme(Team.TERN, "published", "challenged, fix withdrawn, fix released"),
            theme(Team.TERN, "announced", "opened, on dev, on oss-security, on chat, indexed, CNA told"),
            theme(Team.TERN, "announced", "opened, reminder gone, on dev, fix released, duplicate, foreign embargo"),
            theme(
                    Team.TERN,
                    "public on arrival, in Progress",
                    "requested, assigned, fix committed, on dev, indexed, CNA told"),
            theme(Team.TERN, "dated", "list told, terms, latest date, leaked, fix committed, opened, 230 days later"),
            theme(
                    Team.TERN,
                    "announced, opened",
                    "on dev, fix withdrawn, challenged, incomplete, invalid, fix committed"),
            theme(
                    Team.WREN,
                    "",
                    "foreign embargo, duplicate, invalid, foreign embargo over, decided to open, decided to keep, leaked"),
            theme(Team.WREN, "", "complex, leaked, decided to keep, terms, latest date, 20 days later, opinion"),
            theme(
                    Team.TERN,
                    "in Opinion, reviewers want a note",
                    "duplicate, note out, reminder gone, date set, decided to open, opened to close"),
            theme(
                    Team.TERN,
                    "in Opinion",
                    "team want a note, reviewers want a note, reviewers want no note, note out, class A"),
            theme(
                    Team.TERN,
                    "in Opinion, requested, assigned, reviewers want a note",
                    "opened, on dev, note out, indexed, CNA told"),
            theme(
                    Team.TERN,
                    "trunk affected",
                    "trunk proposed, stable affected, escalated, trunk pushed, opened, invalid"));

    private static Theme theme(TeamProfile profile, String before, String maybe) {
        return new Theme(profile, words(before), words(maybe));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(", ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    @Override
    public DecisionKind decision() {
        return DecisionKind.DUTIES;
    }

    @Override
    public Stream<Point> points() {
        return Told.POINTS.stream();
    }

    /** Telling all stories takes many times as long as asking the rules about them, so that it is done once. */
    private static final class Told {

        static final List<Point> POINTS = tell();

        private Told() {}
    }

    /** Not in the initializer of the class that keeps them: the other threads would wait for its end, and it for theirs. */
    private static List<Point> tell() {
        return THEMES.parallelStream()
                .flatMap(theme -> stories(theme).stream().flatMap(story -> points(theme.profile(), story)))
                .toList();
    }

    /** Every selection of what may happen. */
    private static List<List<String>> stories(Theme theme) {
        List<List<String>> stories = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << theme.maybe().size(); chosen++) {
            List<String> story = new ArrayList<>(theme.before());
            for (int i = 0; i < theme.maybe().size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    story.add(theme.maybe().get(i));
                }
            }
            stories.add(story);
        }
        return stories;
    }

    private static Stream<Point> points(TeamProfile profile, List<String> story) {
        Happenings.Story told = Happenings.tell(profile, story);
        return LATER.stream()
                .flatMap(later -> points(profile, told.caseFile(), told.end().plus(later)));
    }

    /** One point for what a case owes, and one for the delays that follow from what of it is overdue. */
    private static Stream<Point> points(TeamProfile profile, CaseFile caseFile, Instant at) {
        PolicyGround ground = PolicyGround.of(profile);
        Set<Debt> delays = new HashSet<>();
        Set<Debt> others = new HashSet<>();
        Debts.byTheOracle(profile, caseFile, at)
                .forEach(debt -> (debt.rule().equals("DU-31") ? delays : others).add(debt));
        Set<Object> facts = DutyDecision.facts(ground, caseFile, at);
        List<Duty> overdue = DutyDecision.duties(ground.rules(), facts, at).stream()
                .filter(Duty::isOverdue)
                .toList();
        return Stream.of(new Point(facts, others), new Point(DutyDecision.lateWork(ground, caseFile, overdue), delays));
    }

    @Override
    public Object answer(Rulebook rules, Point point) {
        return Debts.of(DutyDecision.duties(rules, new LinkedHashSet<>(point.facts()), Instant.MAX));
    }
}
