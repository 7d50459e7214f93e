// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.cve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openvmt.core.advisory.AttackType;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.text.ByteOrderMark;

/**
 * Reads an echo: its first label, and every label that a line of 42 hyphens announces. Any other line belongs to a
 * value, whatever it looks like.
 */
final class EchoReader {

    private static final String TRUE = "true";

    private final List<String> lines;
    private final List<Finding> findings = new ArrayList<>();
    private final CnaEcho.Builder echo = CnaEcho.builder();
    private final Set<String> seen = new HashSet<>();
    private int highest = -1;

    EchoReader(String text) {
        this.lines = EchoLines.of(ByteOrderMark.without(text));
    }

    EchoReading reading() {
        int first = 0;
        while (first < lines.size() && !EchoLines.isLabel(lines.get(first))) {
            first++;
        }
        String above = EchoLines.trimmed(lines.subList(0, first));
        if (!above.isEmpty()) {
            find(Level.WARNING, "ECHO-UNPLACED", "", 0, "this stands above the first label; it is kept apart");
        }
        fields(first);
        return ImmutableEchoReading.builder()
                .echo(echo.build())
                .unplaced(above)
                .findings(findings)
                .build();
    }

    private void fields(int first) {
        int label = first;
        for (int i = first + 1; i <= lines.size() && label < lines.size(); i++) {
            int next = i < lines.size() ? EchoLines.announced(lines, i) : lines.size();
            if (next >= 0) {
                field(label, i);
                label = next;
                i = next;
            } else if (isKnown(lines.get(i))) {
                find(
                        Level.WARNING,
                        "ECHO-LABEL-WITHIN",
                        label(label),
                        i,
                        "this is a label, but no line of 42 hyphens announces it; it is taken for part of the value");
            }
        }
    }

    private static boolean isKnown(String line) {
        return EchoLines.isLabel(line) && CnaEcho.LABELS.contains(line.substring(1, line.indexOf(']')));
    }

    private String label(int at) {
        String line = lines.get(at);
        return line.substring(1, line.indexOf(']')).strip();
    }

    private void field(int at, int end) {
        String label = label(at);
        String value = EchoLines.trimmed(lines.subList(at + 1, end));
        int order = CnaEcho.LABELS.indexOf(label);
        if (order < 0) {
            find(Level.WARNING, "ECHO-LABEL", label, at, "the form has no field of this label; it is kept");
        } else if (order < highest) {
            find(Level.NOTE, "ECHO-ORDER", label, at, "the field stands below one that comes after it");
        }
        highest = Math.max(highest, order);
        if (!seen.add(label)) {
            find(Level.WARNING, "ECHO-TWICE", label, at, "the field is there twice, and both are kept");
        }
        if (value.isEmpty()) {
            find(Level.NOTE, "ECHO-EMPTY", label, at, "the field is empty, expected to be left out");
        } else {
            echo.addFields(EchoField.of(label, value));
            value(label, value, at);
        }
    }

    private void value(String label, String value, int at) {
        boolean box = label.startsWith("Impact ") || label.startsWith("Has vendor confirmed");
        if (box && CnaEcho.LABELS.contains(label) && !value.equals(TRUE)) {
            find(Level.WARNING, "ECHO-VALUE", label, at, "the box holds some text, expected true");
        }
        boolean known = List.of(AttackType.values()).stream()
                .anyMatch(type -> type.label().equals(value));
        if (label.equals("Attack Type") && !known) {
            find(Level.WARNING, "ECHO-VALUE", label, at, "this is none of the attack types of the form");
        }
    }

    private void find(Level level, String id, String field, int at, String sentence) {
        findings.add(Finding.of(level, id, field, sentence).at(new Place(at + 1, 1)));
    }
}
