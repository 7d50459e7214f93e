// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.ImportError;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Finds for each error of the engine the place that it is about, which the engine often does not tell. */
final class EngineReport {

    private final List<CheckedFile> files;
    private final Map<String, Placed> byPlace = new LinkedHashMap<>();
    private final Set<String> notImported = new HashSet<>();
    private final Map<String, RuleProblem> vague = new LinkedHashMap<>();

    EngineReport(List<CheckedFile> files) {
        this.files = files;
    }

    void take(KnowledgeBuilderError error) {
        String path = error.getResource() == null ? "" : error.getResource().getSourcePath();
        for (CheckedFile file : files) {
            if (file.path().equals(path)) {
                take(file, error);
                return;
            }
        }
        vague.putIfAbsent(
                path,
                new RuleProblem(path, 0, 0, EngineError.of(error.getMessage()).sentence()));
    }

    /** One problem for each place, but none for a type whose import is one; what says little only where nothing else is said about that file. */
    List<RuleProblem> problems(Set<String> spokenOf) {
        Set<String> known = new HashSet<>(spokenOf);
        List<RuleProblem> problems = new ArrayList<>();
        byPlace.values().stream()
                .filter(placed -> !notImported.contains(placed.word()))
                .map(Placed::problem)
                .forEach(problems::add);
        problems.forEach(problem -> known.add(problem.file()));
        vague.values().stream()
                .filter(problem -> !known.contains(problem.file()))
                .forEach(problems::add);
        return problems;
    }

    private void take(CheckedFile file, KnowledgeBuilderError error) {
        EngineError read = EngineError.of(error.getMessage());
        if (error instanceof ImportError) {
            notImported.add(EngineError.simple(read.word()));
        }
        int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
        Optional<RuleDescr> rule = rule(file, error, line);
        RuleText text = file.text();
        int start = rule.map(RuleDescr::getStartCharacter).orElse(0);
        int end = rule.map(RuleDescr::getEndCharacter).orElse(text.text().length());
        int hint = line > 0 ? Math.max(start, text.lineStart(line)) : start;
        int at = place(text, read, hint, start, Math.min(end, text.text().length()));
        RuleProblem problem = text.problem(at, read.sentence());
        if (read.isVague()) {
            vague.putIfAbsent(file.path(), problem);
        } else {
            byPlace.putIfAbsent(file.path() + "#" + at, new Placed(read.word(), problem));
        }
    }

    private static Optional<RuleDescr> rule(CheckedFile file, KnowledgeBuilderError error, int line) {

        if (error instanceof DescrBuildError built && built.getParentDescr() instanceof RuleDescr rule) {
            return file.rules().stream()
                    .filter(known -> known.getName().equals(rule.getName()))
                    .findFirst();
        }
        return file.ruleAt(line);
    }

    /** The word in question within the expression, else the expression, else the word, else what the engine said. */
    private static int place(RuleText text, EngineError error, int hint, int start, int end) {
        int expression = error.expression().isEmpty() ? -1 : text.words(error.expression(), hint, end);
        if (expression < 0 && !error.expression().isEmpty()) {
            expression = text.words(error.expression(), start, end);
        }
        int word = error.word().isEmpty() ? -1 : text.word(error.word(), expression < 0 ? hint : expression, end);
        if (word < 0 && !error.word().isEmpty()) {
            word = text.word(error.word(), start, end);
        }
        return word >= 0 ? word : expression >= 0 ? expression : hint;
    }

    private record Placed(String word, RuleProblem problem) {}
}
