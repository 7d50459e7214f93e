// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import static org.openvmt.core.taxonomy.TaskStatus.CONFIRMED;
import static org.openvmt.core.taxonomy.TaskStatus.FIX_COMMITTED;
import static org.openvmt.core.taxonomy.TaskStatus.FIX_RELEASED;
import static org.openvmt.core.taxonomy.TaskStatus.INCOMPLETE;
import static org.openvmt.core.taxonomy.TaskStatus.INVALID;
import static org.openvmt.core.taxonomy.TaskStatus.IN_PROGRESS;
import static org.openvmt.core.taxonomy.TaskStatus.NEW;
import static org.openvmt.core.taxonomy.TaskStatus.OPINION;
import static org.openvmt.core.taxonomy.TaskStatus.TRIAGED;
import static org.openvmt.core.taxonomy.TaskStatus.WONT_FIX;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.taxonomy.TaskStatus;

/** The table of moves in plain Java (section 5 of the process), with what is unmet and what a granted move brings. */
public final class MoveOracle {

    /** What may hold of a case, in the words of the process. */
    public enum Fact {
        COORDINATOR,
        VALID,
        CHALLENGED,
        RECLASSIFIED,
        DRAFT,
        REMINDER,
        NOTE_OUT,
        TEAM_SAYS_NO,
        REVIEWERS_SAY_NO,
        DUPLICATE,
        HANDED_OVER,
        NEWS,
        WITHDRAWN,
        WARNED,
        TOLD,
        POSTED,
        COMPLETE,
        APPROVED,
        APPROVED_BY_DRAFTER,
        DECLINED,
        STRUCK_UNTOLD,
        PATCHED,
        NOTIFIED,
        BOUNCED,
        DATED,
        DATE_ACCEPTED,
        PUBLISHED,
        MERGED,
        REVIEWERS_ON,
        TAG_OFFERED,
        FOREIGN_EMBARGO
    }

    /** A wish to move: from where to where, and what holds; ids are those of CVEs. */
    public record Situation(
            TaskStatus from,
            TaskStatus to,
            boolean isPrivate,
            Optional<ReportClass> reportClass,
            Set<Fact> facts,
            int idsAsked,
            int idsGiven) {

        boolean holds(Fact fact) {
            return facts.contains(fact);
        }

        boolean comesFrom(TaskStatus... any) {
            return List.of(any).contains(from);
        }

        boolean isOf(String letters) {
            return reportClass
                    .filter(c -> letters.indexOf(c.family().name().charAt(0)) >= 0)
                    .isPresent();
        }
    }

    /** Granted with the rows that grant and the effects, or refused with the guards that do not hold. */
    public record Answer(boolean granted, Set<String> rules, Set<String> effects) {}

    private record Row(String id, boolean fits, Set<String> unmet) {

        static Row of(String id) {
            return new Row(id, true, new TreeSet<>());
        }

        /** A condition that tells this row from others between the same two statuses. */
        Row where(boolean condition) {
            if (!condition) {
                unmet.add(id);
            }
            return new Row(id, fits && condition, unmet);
        }

        Row needs(boolean guard) {
            return needs(id, guard);
        }

        Row needs(String rule, boolean guard) {
            if (!guard) {
                unmet.add(rule);
            }
            return this;
        }
    }

    private MoveOracle() {}

    /** What is to be said to the wish. */
    public static Answer answer(Situation s) {
        List<Row> rows = rows(s);
        rows.forEach(row -> row.needs("PPL-1", s.holds(Fact.COORDINATOR)));
        if (rows.isEmpty()) {
            return new Answer(false, Set.of("TR"), Set.of());
        }
        Set<String> granting = new TreeSet<>();
        rows.stream().filter(row -> row.unmet().isEmpty()).forEach(row -> granting.add(row.id()));
        if (!granting.isEmpty()) {
            return new Answer(true, granting, effects(s));
        }
        Set<String> unmet = new TreeSet<>();
        boolean nobodyFits = rows.stream().noneMatch(Row::fits);
        rows.stream().filter(row -> row.fits() || nobodyFits).forEach(row -> unmet.addAll(row.unmet()));
        return new Answer(false, unmet, Set.of());
    }

    private static List<Row> rows(Situation s) {
        return switch (s.to()) {
            case NEW -> List.of();
            case INCOMPLETE -> back(s);
            case CONFIRMED -> confirmation(s);
            case TRIAGED -> s.comesFrom(CONFIRMED) ? List.of(triage(s)) : List.of();
            case IN_PROGRESS -> s.comesFrom(TRIAGED) ? List.of(request(s)) : List.of();
            case FIX_COMMITTED -> s.comesFrom(IN_PROGRESS) ? List.of(commitment(s)) : List.of();
            case FIX_RELEASED -> s.comesFrom(FIX_COMMITTED) ? List.of(release(s)) : List.of();
            case OPINION ->
                s.comesFrom(NEW, INCOMPLETE) ? List.of(Row.of("TR-04").needs(s.isOf("BCD"))) : List.of();
            case WONT_FIX -> wontFix(s);
            case INVALID -> invalid(s);
        };
    }

    private static List<Row> back(Situation s) {
        boolean challenged = s.holds(Fact.CHALLENGED);
        boolean nobodyWarned = !(s.isPrivate() && s.holds(Fact.WARNED));
        boolean taken = nobodyWarned || s.holds(Fact.WITHDRAWN);
        boolean told = nobodyWarned || s.holds(Fact.TOLD);
        Row reclassified = Row.of("RECL").where(s.holds(Fact.RECLASSIFIED));
        return switch (s.from()) {
            case NEW -> List.of(Row.of("TR-01"));
            case CONFIRMED -> List.of(Row.of("TR-03a").needs(challenged), reclassified);
            case TRIAGED, IN_PROGRESS ->
                List.of(
                        Row.of("TR-03b").needs(challenged).needs(taken).needs(told),
                        reclassified.needs(taken).needs(told));
            case FIX_COMMITTED -> {
                Row undone = Row.of("TR-16")
                        .needs((challenged && nobodyWarned) || s.holds(Fact.WITHDRAWN))
                        .needs(told);
                yield s.isPrivate() ? List.of(undone) : List.of(Row.of("TR-03b").needs(challenged), undone);
            }
            case OPINION -> List.of(Row.of("TR-06").needs(challenged).needs(!s.holds(Fact.NOTE_OUT)));
            case WONT_FIX, INVALID -> List.of(Row.of("TR-14").needs(s.holds(Fact.NEWS)));
            case INCOMPLETE, FIX_RELEASED -> List.of();
        };
    }

    private static List<Row> confirmation(Situation s) {
        if (!s.comesFrom(NEW, INCOMPLETE, OPINION)) {
            return List.of();
        }
        Row row = s.from() == OPINION ? Row.of("TR-05").needs(!s.holds(Fact.NOTE_OUT)) : Row.of("TR-02");
        return List.of(row.needs("TR-02", s.holds(Fact.VALID))
                .needs("TR-02", s.isOf("A"))
                .needs("TR-02", !s.holds(Fact.CHALLENGED))
                .needs("TR-02", s.holds(Fact.DRAFT))
                .needs("TR-02", !s.isPrivate() || s.holds(Fact.REMINDER)));
    }

    private static Row triage(Situation s) {
        return Row.of("TR-09")
                .needs(s.isOf("A"))
                .needs(s.holds(Fact.POSTED) && s.holds(Fact.COMPLETE))
                .needs(!s.holds(Fact.CHALLENGED))
                .needs("RECL", !s.holds(Fact.RECLASSIFIED));
    }

    private static Row request(Situation s) {
        return Row.of("TR-10")
                .needs(s.isOf("A"))
                .needs(s.holds(Fact.APPROVED))
                .needs("APP-1", !s.holds(Fact.APPROVED_BY_DRAFTER))
                .needs(!s.holds(Fact.CHALLENGED))
                .needs("RECL", !s.holds(Fact.RECLASSIFIED));
    }

    private static Row commitment(Situation s) {
        boolean declined = s.holds(Fact.DECLINED);
        Row row = Row.of(s.isPrivate() ? "TR-11" : "TR-12")
                .needs(s.isOf("A"))
                .needs(declined || s.idsAsked() + s.idsGiven() > 0)
                .needs("CVE-3", declined || s.idsGiven() >= s.idsAsked());
        return s.isPrivate()
                ? row.needs("FIX-1", s.holds(Fact.PATCHED))
                        .needs("NOT-1", !s.holds(Fact.BOUNCED))
                        .needs(s.holds(Fact.NOTIFIED))
                        .needs(s.holds(Fact.DATED) && s.holds(Fact.DATE_ACCEPTED))
                : row;
    }

    private static Row release(Situation s) {
        return Row.of("TR-13")
                .needs(!s.isPrivate())
                .needs(s.holds(Fact.PUBLISHED))
                .needs(s.holds(Fact.MERGED));
    }

    private static List<Row> wontFix(Situation s) {
        List<Row> rows = new ArrayList<>();
        if (s.comesFrom(NEW, INCOMPLETE)) {
            rows.add(Row.of("TR-07a").where(s.isOf("CD")).needs(s.holds(Fact.TEAM_SAYS_NO)));
        }
        if (s.comesFrom(OPINION)) {
            rows.add(Row.of("TR-07b")
                    .where(s.isOf("BCD"))
                    .needs(s.holds(Fact.REVIEWERS_SAY_NO))
                    .needs(!s.holds(Fact.NOTE_OUT)));
        }
        if (s.comesFrom(NEW, INCOMPLETE, OPINION)) {
            rows.add(Row.of("TR-07c").where(s.isOf("Y")).needs(!isOverWithItsNote(s)));
        }
        return rows;
    }

    private static List<Row> invalid(Situation s) {
        List<Row> rows = new ArrayList<>();
        if (s.comesFrom(NEW, INCOMPLETE, OPINION)) {
            rows.add(Row.of("TR-08").where(s.isOf("EZ")).needs(!s.holds(Fact.NOTE_OUT)));
        }
        if (s.comesFrom(NEW, INCOMPLETE, CONFIRMED, OPINION)) {
            rows.add(Row.of("TR-15").where(s.holds(Fact.DUPLICATE)).needs(!isOverWithItsNote(s)));
        }
        return rows;
    }

    /** Opinion is final once its note is out (section 4). */
    private static boolean isOverWithItsNote(Situation s) {
        return s.from() == OPINION && s.holds(Fact.NOTE_OUT);
    }

    private static Set<String> effects(Situation s) {
        Set<String> effects = new TreeSet<>();
        boolean opens = s.isPrivate() && !s.holds(Fact.DUPLICATE) && !s.holds(Fact.FOREIGN_EMBARGO);
        if (s.holds(Fact.STRUCK_UNTOLD)) {
            effects.add("CVE-4 TELL_WARNED_PARTIES");
        }
        switch (s.to()) {
            case OPINION -> add(effects, "TR-04 SUBSCRIBE_CORE_REVIEWERS", !s.holds(Fact.REVIEWERS_ON));
            case IN_PROGRESS -> {
                add(effects, "CVE-1 RECORD_ASSIGNED_CVE", s.idsAsked() == 0 && s.idsGiven() > 0);
                boolean onRecord = s.idsAsked() > 0 || s.holds(Fact.DECLINED);
                add(effects, "TR-10 SEND_CVE_REQUEST", !onRecord && s.idsGiven() == 0);
            }
            case FIX_COMMITTED -> {
                add(effects, "CVE-2 TITLE_WITHOUT_CVE", s.holds(Fact.DECLINED) && s.idsGiven() == 0);
                add(effects, "TR-12 DRAFT_ADVISORY", !s.isPrivate());
            }
            case WONT_FIX -> {
                add(effects, "TR-07 OPEN_REPORT", opens);
                add(effects, "TR-07 OFFER_SECURITY_TAG", s.isOf("D") && !s.holds(Fact.TAG_OFFERED));
            }
            case INVALID -> {
                add(effects, "TR-08 OPEN_REPORT", opens);
                add(effects, "TR-15 HAND_TO_ORIGINAL", s.holds(Fact.DUPLICATE) && !s.holds(Fact.HANDED_OVER));
            }
            case INCOMPLETE -> add(effects, "TR-14 SET_CLASS_ASIDE", s.comesFrom(WONT_FIX, INVALID));
            default -> {}
        }
        return effects;
    }

    private static void add(Set<String> effects, String effect, boolean due) {
        if (due) {
            effects.add(effect);
        }
    }

    /** A case in which everything is done that the way to an advisory asks for. */
    public static Set<Fact> allDone() {
        return EnumSet.of(
                Fact.COORDINATOR,
                Fact.VALID,
                Fact.DRAFT,
                Fact.REMINDER,
                Fact.POSTED,
                Fact.COMPLETE,
                Fact.APPROVED,
                Fact.PATCHED,
                Fact.NOTIFIED,
                Fact.DATED,
                Fact.DATE_ACCEPTED,
                Fact.PUBLISHED,
                Fact.MERGED,
                Fact.REVIEWERS_ON);
    }

    /** The guards that the rows between two statuses name, and what their effects depend on. */
    public static Set<Fact> named(TaskStatus from, TaskStatus to) {
        Situation pair = new Situation(from, to, false, Optional.empty(), Set.of(), 0, 0);
        Set<Fact> named = EnumSet.of(Fact.COORDINATOR);
        if (rows(pair).isEmpty()) {
            return named;
        }
        named.add(Fact.STRUCK_UNTOLD);
        named.add(Fact.WARNED);
        if (from == OPINION) {
            named.add(Fact.NOTE_OUT);
        }
        named.addAll(
                switch (to) {
                    case NEW -> Set.of();
                    case INCOMPLETE -> namedOnTheWayBack(from);
                    case CONFIRMED -> Set.of(Fact.VALID, Fact.CHALLENGED, Fact.DRAFT, Fact.REMINDER);
                    case TRIAGED -> Set.of(Fact.POSTED, Fact.COMPLETE, Fact.CHALLENGED, Fact.RECLASSIFIED);
                    case IN_PROGRESS ->
                        Set.of(
                                Fact.APPROVED,
                                Fact.APPROVED_BY_DRAFTER,
                                Fact.CHALLENGED,
                                Fact.RECLASSIFIED,
                                Fact.DECLINED);
                    case FIX_COMMITTED ->
                        Set.of(
                                Fact.PATCHED,
                                Fact.NOTIFIED,
                                Fact.BOUNCED,
                                Fact.DATED,
                                Fact.DATE_ACCEPTED,
                                Fact.DECLINED);
                    case FIX_RELEASED -> Set.of(Fact.PUBLISHED, Fact.MERGED);
                    case OPINION -> Set.of(Fact.REVIEWERS_ON);
                    case WONT_FIX ->
                        Set.of(
                                Fact.TEAM_SAYS_NO,
                                Fact.REVIEWERS_SAY_NO,
                                Fact.DUPLICATE,
                                Fact.FOREIGN_EMBARGO,
                                Fact.TAG_OFFERED);
                    case INVALID -> Set.of(Fact.NOTE_OUT, Fact.DUPLICATE, Fact.HANDED_OVER, Fact.FOREIGN_EMBARGO);
                });
        return named;
    }

    private static Set<Fact> namedOnTheWayBack(TaskStatus from) {
        return switch (from) {
            case NEW, INCOMPLETE, FIX_RELEASED -> Set.of();
            case CONFIRMED -> Set.of(Fact.CHALLENGED, Fact.RECLASSIFIED);
            case TRIAGED, IN_PROGRESS -> Set.of(Fact.CHALLENGED, Fact.RECLASSIFIED, Fact.WITHDRAWN, Fact.TOLD);
            case FIX_COMMITTED -> Set.of(Fact.CHALLENGED, Fact.WITHDRAWN, Fact.TOLD);
            case OPINION -> Set.of(Fact.CHALLENGED);
            case WONT_FIX, INVALID -> Set.of(Fact.NEWS);
        };
    }
}
