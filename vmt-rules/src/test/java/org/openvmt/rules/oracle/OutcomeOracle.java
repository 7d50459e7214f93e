// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.util.List;
import org.openvmt.core.taxonomy.Outcome;
import org.openvmt.core.taxonomy.ReportClass;

/** The table of classes in plain Java (section 3 of the process). */
public final class OutcomeOracle {

    /** What a class leads to, and by which rules. */
    public record Answer(Outcome outcome, List<String> rules) {}

    private OutcomeOracle() {}

    /** The line of the table for a class. */
    public static Answer answer(ReportClass reportClass) {
        return switch (reportClass) {
            case A -> new Answer(Outcome.ADVISORY, List.of("TAX-A"));
            case B1 -> new Answer(Outcome.NOTE, List.of("TAX-B1"));
            case B2 -> new Answer(Outcome.NOTE, List.of("TAX-B2"));
            case B3 -> new Answer(Outcome.NOTE, List.of("TAX-B3"));
            case C1 -> new Answer(Outcome.POTENTIAL_NOTE, List.of("TAX-C1"));
            case C2 -> new Answer(Outcome.POTENTIAL_NOTE, List.of("TAX-C2"));
            case D -> new Answer(Outcome.POTENTIAL_NOTE, List.of("TAX-D"));
            case E -> new Answer(Outcome.NONE, List.of("TAX-E"));
            case Y -> new Answer(Outcome.NONE, List.of("TAX-Y"));
            case Z -> new Answer(Outcome.NONE, List.of("TAX-Z"));
        };
    }
}
