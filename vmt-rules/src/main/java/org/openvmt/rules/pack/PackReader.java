// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.definition.KiePackage;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleChange;

/** Reads the files of a pack, holds them against the house rules, the shipped rules and each other, and compiles them. */
final class PackReader {

    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<DecisionKind, List<CheckedFile>> files = new EnumMap<>(DecisionKind.class);
    private final Map<DecisionKind, Set<String>> gone = new EnumMap<>(DecisionKind.class);
    private final Map<String, String> placeOfName = new HashMap<>();

    PackReader(Collection<RuleProblem> problems) {
        this.problems.addAll(problems);
    }

    Map<DecisionKind, RuleChange> read(List<RuleSource> sources) {
        if (sources.stream().anyMatch(source -> !source.file().equals(RuleSource.REMOVED))) {
            RuleCompiler.demand();
        }
        sources.forEach(this::read);
        Map<DecisionKind, RuleChange> changes = new EnumMap<>(DecisionKind.class);
        for (DecisionKind decision : DecisionKind.values()) {
            if (files.containsKey(decision) || gone.containsKey(decision)) {
                changes.put(decision, change(decision));
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesSourceException(inOrder());
        }
        return changes;
    }

    private void read(RuleSource source) {
        RuleText text = RuleText.of(source);
        Set<String> leaving = gone.computeIfAbsent(source.decision(), decision -> new TreeSet<>());
        if (source.file().equals(RuleSource.REMOVED)) {
            List<RuleProblem> found = new ArrayList<>();
            leaving.addAll(RemovedRules.read(text, found));
            problems.addAll(found);
            return;
        }
        Optional<RuleProblem> hidden = HiddenCharacters.first(text);
        if (hidden.isPresent()) {
            problems.add(hidden.orElseThrow());
            return;
        }
        CheckedFile.of(text, problems).ifPresent(file -> {
            files.computeIfAbsent(source.decision(), decision -> new ArrayList<>())
                    .add(file);
            file.rules().forEach(rule -> checkName(file, rule, leaving));
        });
    }

    private void checkName(CheckedFile file, RuleDescr rule, Set<String> leaving) {
        DecisionKind decision = file.text().source().decision();
        RulePlace place = file.place(rule, problems);
        String name = rule.getName();
        Optional<String> replaced = file.notes(rule).replaces();
        String other = placeOfName.putIfAbsent(name, file.path());
        if (other != null) {
            place.note("the name " + Quotation.of(name) + " is that of another rule in " + other
                    + ", expected one of its own");
        }
        if (ShippedRules.has(decision, name) && !replaced.equals(Optional.of(name))) {
            place.note("the name " + Quotation.of(name) + " is that of a shipped rule, expected one of its own,"
                    + " or @replaces with that name");
        }
        replaced.ifPresent(shipped -> {
            if (ShippedRules.has(decision, shipped)) {
                leaving.add(shipped);
            } else {
                place.note(place.find("@replaces"), ShippedRules.objection(decision, shipped));
            }
        });
    }

    private RuleChange change(DecisionKind decision) {
        List<CheckedFile> written = List.copyOf(files.getOrDefault(decision, List.of()));
        Set<String> leaving = gone.getOrDefault(decision, Set.of());
        if (written.isEmpty()) {
            return RuleChange.of(leaving, List::of, Sayings.of(decision));
        }
        new RuleTies(decision, written, leaving).check(problems);
        Set<String> spokenOf = lines();
        List<RuleProblem> found = new ArrayList<>(problems);
        Collection<KiePackage> checked = RuleCompiler.compile(written, found);
        found.stream()
                .skip(problems.size())
                .filter(problem -> !spokenOf.contains(line(problem)))
                .toList()
                .forEach(problems::add);
        return RuleChange.of(leaving, new FreshPackages(checked, written), Sayings.of(decision));
    }

    /** The lines that the house rules speak of: there the engine need not. */
    private Set<String> lines() {
        return problems.stream().map(PackReader::line).collect(Collectors.toSet());
    }

    private static String line(RuleProblem problem) {
        return problem.file() + ":" + problem.line();
    }

    private List<RuleProblem> inOrder() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(RuleProblem::file)
                        .thenComparingInt(RuleProblem::line)
                        .thenComparingInt(RuleProblem::column))
                .toList();
    }
}
