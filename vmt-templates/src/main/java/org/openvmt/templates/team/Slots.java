// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openvmt.core.finding.Level;
import org.openvmt.templates.text.OpenSlots;

/** Slots for a person to fill: those that the impact description has a field for are filled from it. */
final class Slots {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("project feature name", "feature"),
            Map.entry("feature name", "feature"),
            Map.entry("feature", "feature"),
            Map.entry("action", "action"),
            Map.entry("actor", "actor"),
            Map.entry("impact", "impact"),
            Map.entry("consequence", "consequence"),
            Map.entry("project deployment mode", "deployments"),
            Map.entry("deployment mode", "deployments"),
            Map.entry("deployments", "deployments"));
    /** What might be a slot after all; capitals and dashes make an unmistakable tag. */
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private final Complaints complaints;
    private final Line line;
    private final int column;

    Slots(Complaints complaints, Line line, int column) {
        this.complaints = complaints;
        this.line = line;
        this.column = column;
    }

    /** A slot in square brackets; where a tag may stand, one word that no slot is called by is one, and stays. */
    String bracket(String slot, boolean mayTag) {
        String words = slot.replaceAll("[\\\\\\[\\]]", "");
        String field = FIELDS.getOrDefault(words, "");
        if (!field.isEmpty()) {
            return "${" + field + "}";
        }
        if (mayTag && words.indexOf(' ') < 0 && !OpenSlots.isOfSlotWords(words)) {
            if (LETTERS.matcher(words).matches()) {
                complaints.add(
                        Level.NOTE, "TPL-TAG", line, column, Complaints.quoted(slot) + " is taken for a tag and stays");
            }
            return slot;
        }
        return open(slot);
    }

    /** A slot in angle brackets. */
    String angle(String slot) {
        String field = FIELDS.getOrDefault(slot.substring(1, slot.length() - 1), "");
        return field.isEmpty() ? open(slot) : "${" + field + "}";
    }

    /** A slot that no field fills: a final artifact with it is refused. */
    String open(String slot) {
        complaints.add(
                Level.WARNING,
                "TPL-OPEN-SLOT",
                line,
                column,
                Complaints.quoted(slot) + " is filled by no field, so nothing final goes out with it");
        String name =
                OTHER.matcher(slot.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return "${slot-" + (name.length() > LONGEST ? name.substring(0, LONGEST) : name) + "}";
    }
}
