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
            return new Answer(true, granting, MoveEffects.of(s));
        }
        Set<String> unmet = new TreeSet<>();
        boolean nobodyFits = rows.stream().noneMatch(Row::fits);
        rows.stream().filter(row -> row.fits() || nobodyFits).forEach(row -> unmet.addAll(row.unmet()));
        return new Answer(false, unmet, Set.of());
    }

    /** Whether the table has a row between the two statuses of the wish. */
    static boolean hasRow(Situation s) {
        return !rows(s).isEmpty();
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
}
