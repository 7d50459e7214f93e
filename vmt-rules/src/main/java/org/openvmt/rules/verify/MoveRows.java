// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.process.Applicability;
import org.openvmt.core.process.Guard;
import org.openvmt.core.process.ProcessMove;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.rules.fact.Finding;
import org.openvmt.rules.fact.Finding.Kind;
import org.openvmt.rules.fact.MoveFacts;

/** The rows that were seen to grant a move, and the rules that were seen to stand in their way. */
final class MoveRows {

    private static final String EVERY_ROW = "*";

    private final Map<Key, Row> rows = new TreeMap<>(
            Comparator.comparing(Key::origin).thenComparing(Key::target).thenComparing(Key::rule));

    private record Key(TaskStatus origin, TaskStatus target, String rule) {}

    /** What was heard of one row; the sentence of its grant is the same every time. */
    private record Row(Reason grant, Set<Boolean> privately, Map<String, Against> against) {}

    private record Against(Finding finding, Set<Boolean> privately) {}

    /** Takes note of what the rules said of a move. */
    void note(MoveFacts facts, List<Finding> heard) {
        for (Finding grant : heard) {
            if (grant.kind() == Kind.GRANT) {
                Row row = rows.computeIfAbsent(
                        new Key(facts.origin(), facts.target(), grant.reason().rule()),
                        key -> new Row(grant.reason(), new HashSet<>(), new TreeMap<>()));
                row.privately().add(facts.privateReport());
                heard.stream()
                        .filter(finding -> blocks(finding, grant.row()))
                        .forEach(finding -> row.against()
                                .computeIfAbsent(finding.source(), name -> new Against(finding, new HashSet<>()))
                                .privately()
                                .add(facts.privateReport()));
            }
        }
    }

    List<ProcessMove> moves() {
        return rows.entrySet().stream()
                .map(entry -> ProcessMove.builder()
                        .origin(entry.getKey().origin())
                        .target(entry.getKey().target())
                        .reason(entry.getValue().grant())
                        .applies(applies(entry.getValue().privately()))
                        .guards(entry.getValue().against().values().stream()
                                .map(against -> guard(against, entry.getValue()))
                                .sorted()
                                .toList())
                        .build())
                .toList();
    }

    /** What must hold is what the rule is named for; what it says is what a case lacks of it. */
    private static Guard guard(Against against, Row row) {
        Reason reason = against.finding().reason();
        String prefix = reason.rule() + ": ";
        String name = against.finding().source();
        return new Guard(
                reason.rule(),
                name.startsWith(prefix) ? name.substring(prefix.length()) : name,
                reason.citation(),
                against.privately().equals(row.privately()) ? Applicability.EVERY_CASE : applies(against.privately()));
    }

    private static Applicability applies(Set<Boolean> privately) {
        if (privately.size() > 1) {
            return Applicability.EVERY_CASE;
        }
        return privately.contains(true) ? Applicability.PRIVATE : Applicability.PUBLIC;
    }

    private static boolean blocks(Finding finding, String row) {
        return (finding.kind() == Kind.UNFIT || finding.kind() == Kind.UNMET)
                && (finding.row().equals(row) || finding.row().equals(EVERY_ROW));
    }
}
