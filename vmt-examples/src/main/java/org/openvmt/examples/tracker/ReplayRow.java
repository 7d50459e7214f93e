// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.tracker;

import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.examples.Transcript;
import org.openvmt.rules.compare.PolicyDifference;
import org.openvmt.templates.text.Markdown;

/**
 * A question that two policies answer differently.
 *
 * @param caseId the case
 * @param from the first event after which they differ, counted from 1 on
 * @param to the last one in a row
 * @param question what was asked
 * @param here what only the policy in force says, with its reasons
 * @param there what only the changed one says
 */
public record ReplayRow(String caseId, int from, int to, String question, List<String> here, List<String> there) {

    /** The first two lines of a table of rows in Markdown. */
    public static final String HEAD =
            "| case | events | decision | in force | changed |\n| --- | --- | --- | --- | --- |";

    private static final String NOTHING = "says nothing of it";

    /** Copies the lists. */
    public ReplayRow {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    static ReplayRow of(CaseFile caseFile, int revision, PolicyDifference difference) {
        return new ReplayRow(
                caseFile.id(),
                revision,
                revision,
                difference.decision().folder() + ": " + difference.question(),
                difference.here(),
                difference.there());
    }

    ReplayRow until(int revision) {
        return new ReplayRow(caseId, from, revision, question, here, there);
    }

    /**
     * The events that it held for.
     *
     * @return one number, or two with a dash
     */
    public String events() {
        return from == to ? "" + from : from + "–" + to;
    }

    /**
     * A row of the table.
     *
     * @return in Markdown
     */
    public String markdown() {
        return "| " + cell(caseId) + " | " + events() + " | " + cell(question) + " | " + cells(here) + " | "
                + cells(there) + " |";
    }

    private static String cells(List<String> texts) {
        return texts.isEmpty()
                ? NOTHING
                : String.join("<br>", texts.stream().map(ReplayRow::cell).toList());
    }

    private static String cell(String text) {
        return Markdown.cell(Transcript.visible(text));
    }
}
