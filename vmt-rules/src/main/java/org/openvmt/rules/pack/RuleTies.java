// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.openvmt.rules.engine.DecisionKind;
import org.openvmt.rules.engine.RuleCard;

/** What ties a team's rules of one decision to each other and to the shipped rules that stay: rows and ids. */
final class RuleTies {

    private static final String EVERY_ROW = "*";

    private final DecisionKind decision;
    private final List<CheckedFile> files;
    private final List<RuleCard> staying;
    private final Set<String> rows;

    RuleTies(DecisionKind decision, List<CheckedFile> files, Set<String> leaving) {
        this.decision = decision;
        this.files = files;
        this.staying = ShippedRules.cards(decision).stream()
                .filter(card -> !leaving.contains(card.name()))
                .toList();
        this.rows = Stream.concat(
                        staying.stream().map(RuleCard::row), files.stream().flatMap(RuleTies::granted))
                .filter(row -> !row.equals(EVERY_ROW))
                .collect(Collectors.toUnmodifiableSet());
    }

    void check(List<RuleProblem> problems) {
        for (CheckedFile file : files) {
            for (RuleDescr rule : file.rules()) {
                RulePlace place = file.place(rule, problems);
                file.notes(rule).row().ifPresent(row -> checkRow(row, place));
                checkId(rule.getName(), file.notes(rule), place);
            }
        }
    }

    private void checkRow(String row, RulePlace place) {
        int at = place.find("@row");
        if (decision != DecisionKind.TRANSITIONS) {
            place.note(
                    at,
                    "the annotation @row is about rows, which " + decision.folder() + " has none of, expected it in "
                            + DecisionKind.TRANSITIONS.folder() + " only");
        } else if (!row.equals(EVERY_ROW) && !rows.contains(row)) {
            place.note(
                    at,
                    "the row " + Quotation.of(row) + " is that of no rule, expected one of " + decision.folder()
                            + Nearest.hint(row, rows) + ", or \"" + EVERY_ROW + "\" for every row");
        }
    }

    /** A reason under an id that the process has must be what the process says, or what the team says in its stead. */
    private void checkId(String name, Notes notes, RulePlace place) {
        String id = notes.id().orElse("");
        boolean inItsPlace = notes.replaces().stream()
                .flatMap(replaced -> ShippedRules.cards(decision).stream()
                        .filter(card -> card.name().equals(replaced)))
                .anyMatch(card -> card.id().equals(id));
        if (inItsPlace || ShippedRules.has(decision, name)) {
            return;
        }
        Optional<RuleCard> clash =
                staying.stream().filter(card -> card.id().equals(id)).findFirst();
        clash.ifPresent(card -> place.note(
                place.find("@id"),
                "the id " + Quotation.of(id) + " is that of the shipped rule " + Quotation.of(card.name())
                        + ", expected one of its own, or @replaces with the name of a rule that has it"));
    }

    private static Stream<String> granted(CheckedFile file) {
        return file.rules().stream()
                .filter(rule -> Consequence.grants(String.valueOf(rule.getConsequence())))
                .map(file::notes)
                .flatMap(notes -> notes.row().or(notes::id).stream());
    }
}
