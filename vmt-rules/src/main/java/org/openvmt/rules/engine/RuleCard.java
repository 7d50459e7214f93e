// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.engine;

import java.util.Map;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule says of itself by its annotations; a note that it lacks is empty.
 *
 * @param name the full name of the rule
 * @param id the id in the written process
 * @param row the row of the process that the rule is about; its id where it is about no other
 * @param section the heading in the written process
 * @param basis how the process comes to it
 */
public record RuleCard(String name, String id, String row, String section, String basis) {

    static RuleCard of(Rule rule) {
        Map<String, Object> notes = rule.getMetaData();
        String id = note(notes, "id");
        String row = notes.containsKey("row") ? note(notes, "row") : id;
        return new RuleCard(rule.getName(), id, row, note(notes, "section"), note(notes, "basis"));
    }

    private static String note(Map<String, Object> notes, String name) {
        return String.valueOf(notes.getOrDefault(name, ""));
    }
}
