// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.Rulebook;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;

/** Answers of triage to class. Process section <i>Incident Report Taxonomy</i>, rules CLS-0 to CLS-A. */
public final class ClassificationDecision {

    private ClassificationDecision() {}

    /**
     * What class a questionnaire leads to. Gaps are filled in every way, and the rules asked about each: if all agree,
     * that is the class, whatever the missing answers may be.
     *
     * @param rules the rules
     * @param assessment the questionnaire, with or without gaps
     * @return the class with the rules that give it, or the questions that still matter
     * @throws PolicyConflictException if the rules give two classes to one set of answers, or none
     */
    public static Decision<Classification> of(Rulebook rules, Assessment assessment) {
        return rules.recall(DecisionKind.CLASSIFICATION, assessment, () -> decide(rules, assessment));
    }

    private static Decision<Classification> decide(Rulebook rules, Assessment assessment) {
        List<AnswersFacts> ways = Completions.of(assessment);
        Set<ReportClass> possible = EnumSet.copyOf(
                ways.stream().map(way -> onlyClass(rules, way).outcome()).toList());
        List<Finding> gaps = ways.size() == 1
                ? List.of()
                : rules.run(DecisionKind.CLASSIFICATION, gaps(rules, assessment, ways)).stream()
                        .filter(finding -> finding.kind() == Kind.CONCLUSION)
                        .toList();
        Classification.Builder answer = Classification.builder().addAllPossible(possible);
        if (!gaps.isEmpty()) {
            return Decision.of(answer.addAllOpenQuestions(questions(gaps)).build(), reasons(gaps));
        }
        if (possible.size() > 1) {
            throw new PolicyConflictException("classification", List.of());
        }
        return Decision.of(answer.reportClass(possible.iterator().next()).build(), common(rules, ways));
    }

    private static Decision<ReportClass> onlyClass(Rulebook rules, AnswersFacts answers) {
        return rules.recall(
                DecisionKind.CLASSIFICATION,
                answers,
                () -> only(rules.run(DecisionKind.CLASSIFICATION, List.of(answers))));
    }

    private static Decision<ReportClass> only(List<Finding> findings) {
        if (findings.stream().map(Finding::value).distinct().count() != 1) {
            throw new PolicyConflictException("classification", reasons(findings));
        }
        return Decision.of((ReportClass) findings.get(0).value(), reasons(findings));
    }

    private static List<QuestionFacts> gaps(Rulebook rules, Assessment assessment, List<AnswersFacts> ways) {
        return Completions.gaps(assessment).stream()
                .map(question -> new QuestionFacts(question, toldApart(rules, ways, question)))
                .toList();
    }

    private static Set<ReportClass> toldApart(Rulebook rules, List<AnswersFacts> ways, Question question) {
        return ways.stream()
                .map(way -> Completions.variants(way, question)
                        .map(variant -> onlyClass(rules, variant).outcome())
                        .collect(Collectors.toSet()))
                .filter(classes -> classes.size() > 1)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static List<Question> questions(List<Finding> gaps) {
        return gaps.stream()
                .map(gap -> (Question) gap.value())
                .distinct()
                .sorted()
                .toList();
    }

    /** The reasons that hold however the gaps are filled; all of them where no single one does. */
    private static List<Reason> common(Rulebook rules, List<AnswersFacts> ways) {
        Set<Reason> all = new LinkedHashSet<>();
        List<Reason> common = new ArrayList<>(onlyClass(rules, ways.get(0)).reasons());
        for (AnswersFacts way : ways) {
            List<Reason> reasons = onlyClass(rules, way).reasons();
            all.addAll(reasons);
            common.retainAll(reasons);
        }
        return common.isEmpty() ? List.copyOf(all) : common;
    }

    private static List<Reason> reasons(List<Finding> findings) {
        return findings.stream().map(Finding::reason).distinct().toList();
    }
}
