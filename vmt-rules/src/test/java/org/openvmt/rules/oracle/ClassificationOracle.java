// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;
import org.openvmt.core.taxonomy.ReportClass;

/** Section 2 of the process: the table from top to bottom, and each gap tried out against every other way to fill it. */
public final class ClassificationOracle {

    private static final List<String> QUESTIONS =
            List.of("DUE_PROCESS", "NATURE", "CODE", "RELEASED", "PRODUCTION", "FIXABLE");

    private ClassificationOracle() {}

    /**
     * What a questionnaire comes to.
     *
     * @param reportClass the class, if there is one
     * @param possible the classes that are still possible
     * @param open the questions that still matter, by their names
     * @param rules the ids of the rules that say so
     */
    public record Answer(
            Optional<ReportClass> reportClass, Set<ReportClass> possible, Set<String> open, Set<String> rules) {}

    /** What a questionnaire comes to, with or without gaps. */
    public static Answer answer(Assessment assessment) {
        List<List<Object>> ways = ways(assessment);
        Set<ReportClass> possible = EnumSet.noneOf(ReportClass.class);
        ways.forEach(way -> possible.add(classOf(way)));
        if (possible.size() == 1) {
            ReportClass only = possible.iterator().next();
            return new Answer(Optional.of(only), possible, Set.of(), Set.of("CLS-" + only));
        }
        Set<String> open = new TreeSet<>();
        for (List<Object> one : ways) {
            for (List<Object> other : ways) {
                if (classOf(one) != classOf(other)) {
                    onlyDifference(one, other).ifPresent(open::add);
                }
            }
        }
        return new Answer(Optional.empty(), possible, open, Set.of("CLS-0"));
    }

    private static ReportClass classOf(List<Object> answers) {
        if (answers.get(0).equals(false)) {
            return ReportClass.Z;
        }
        if (answers.get(1) == Nature.NEITHER) {
            return ReportClass.E;
        }
        if (answers.get(1) == Nature.HARDENING) {
            return ReportClass.D;
        }
        if (answers.get(2) != Code.OURS || answers.get(3) == Released.END_OF_LIFE) {
            return ReportClass.C2;
        }
        if (answers.get(1) == Nature.IMPRACTICAL) {
            return ReportClass.C1;
        }
        if (answers.get(3) == Released.NEVER) {
            return ReportClass.Y;
        }
        if (answers.get(4).equals(false)) {
            return ReportClass.B3;
        }
        if (answers.get(5) == Fixable.NOT_COMPLETELY) {
            return ReportClass.B2;
        }
        return answers.get(5) == Fixable.MAIN_ONLY ? ReportClass.B1 : ReportClass.A;
    }

    private static Optional<String> onlyDifference(List<Object> one, List<Object> other) {
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                differing.add(QUESTIONS.get(i));
            }
        }
        return differing.size() == 1 ? Optional.of(differing.get(0)) : Optional.empty();
    }

    private static List<List<Object>> ways(Assessment assessment) {
        List<List<Object>> ways = List.of(List.of());
        ways = longer(ways, assessment.dueProcess(), List.of(true, false));
        ways = longer(ways, assessment.nature(), List.of(Nature.values()));
        ways = longer(ways, assessment.code(), List.of(Code.values()));
        ways = longer(ways, assessment.released(), List.of(Released.values()));
        ways = longer(ways, assessment.production(), List.of(true, false));
        return longer(ways, assessment.fixable(), List.of(Fixable.values()));
    }

    private static <T> List<List<Object>> longer(List<List<Object>> ways, Optional<T> given, List<T> all) {
        return ways.stream()
                .flatMap(way -> (given.isPresent() ? given.stream() : all.stream())
                        .map(answer ->
                                Stream.concat(way.stream(), Stream.of(answer)).toList()))
                .toList();
    }
}
