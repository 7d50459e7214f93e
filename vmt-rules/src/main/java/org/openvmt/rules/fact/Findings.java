// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kie.api.definition.rule.Rule;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.rules.fact.Finding.Kind;

/**
 * Takes down what the rules find in one run; the only thing that a consequence may speak to. Id, section and basis come
 * from the annotations of the rule, never from the consequence. Not thread-safe; made for one run.
 */
public final class Findings {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(finding -> finding.reason().rule())
            .thenComparing(finding -> finding.reason().sentence())
            .thenComparing(Finding::source);

    private final List<Finding> found = new ArrayList<>();

    /** Nothing is found so far. */
    public Findings() {}

    /**
     * Concludes: this is the answer, or a part of it.
     *
     * @param rule the rule that fired
     * @param value what it concludes
     * @param sentence why
     */
    public void conclude(Rule rule, Object value, String sentence) {
        add(Kind.CONCLUSION, rule, value, sentence);
    }

    /**
     * Grants: a row of the process allows the move, if none of its guards is unmet.
     *
     * @param rule the rule that fired
     * @param sentence what the row allows
     */
    public void grant(Rule rule, String sentence) {
        add(Kind.GRANT, rule, sentence, sentence);
    }

    /**
     * Says that the row is meant for other cases, where several rows lead from and to the same status.
     *
     * @param rule the rule that fired
     * @param sentence for which cases it is meant
     */
    public void unfit(Rule rule, String sentence) {
        add(Kind.UNFIT, rule, sentence, sentence);
    }

    /**
     * Says that a guard does not hold.
     *
     * @param rule the rule that fired
     * @param sentence what is missing, in words that a coordinator can act on
     */
    public void unmet(Rule rule, String sentence) {
        add(Kind.UNMET, rule, sentence, sentence);
    }

    /**
     * Announces what the granted move brings with it.
     *
     * @param rule the rule that fired
     * @param effect what is to be done
     * @param sentence why
     */
    public void effect(Rule rule, Object effect, String sentence) {
        add(Kind.EFFECT, rule, effect, sentence);
    }

    /**
     * What was found.
     *
     * @return in an order that does not depend on the order of firing
     */
    public List<Finding> inOrder() {
        return found.stream().sorted(ORDER).toList();
    }

    private void add(Kind kind, Rule rule, Object value, String sentence) {
        Map<String, Object> notes = rule.getMetaData();
        String id = note(rule, notes, "id");
        String row = notes.containsKey("row") ? note(rule, notes, "row") : id;
        Basis basis = Basis.valueOf(note(rule, notes, "basis").toUpperCase(Locale.ROOT));
        Reason reason = new Reason(id, sentence, new Citation(note(rule, notes, "section"), basis));
        found.add(new Finding(kind, row, value, reason, rule.getName()));
    }

    private static String note(Rule rule, Map<String, Object> notes, String name) {
        Object note = notes.get(name);
        if (note == null) {
            throw new IllegalStateException("rule \"" + rule.getName() + "\" lacks the annotation @" + name);
        }
        return note.toString();
    }
}
