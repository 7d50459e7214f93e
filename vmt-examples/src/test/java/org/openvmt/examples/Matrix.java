// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvmt.templates.artifact.ArtifactKind;

/** The table of all artifacts and cases: at which revisions each is shown. */
final class Matrix {

    static final String FILE = "matrix.md";

    private Matrix() {}

    static String of(List<Tale> tales, Map<String, List<Page>> pages) {
        StringBuilder table =
                new StringBuilder("# Which artifact of which case is shown, by the revisions of its steps\n\n"
                        + "A dash: the case never makes it due, and its `not-due.txt` says why. Cells of the cases that only vary another\n"
                        + "one are empty where nothing else is shown than there.\n\n| case | team |");
        for (ArtifactKind kind : ArtifactKind.values()) {
            table.append(' ').append(Page.number(kind)).append(" |");
        }
        table.append("\n| --- | --- |").append(" --- |".repeat(ArtifactKind.values().length));
        for (Tale tale : tales) {
            table.append("\n| ").append(tale.name()).append(" | ");
            table.append(tale.profile().name()).append(" |");
            for (ArtifactKind kind : ArtifactKind.values()) {
                table.append(' ')
                        .append(cell(tale, kind, pages.getOrDefault(tale.name(), List.of())))
                        .append(" |");
            }
        }
        return table.append('\n').toString();
    }

    private static String cell(Tale tale, ArtifactKind kind, List<Page> pages) {
        String shown = pages.stream()
                .filter(page -> page.kind() == kind)
                .map(page -> String.valueOf(page.revision()))
                .collect(Collectors.joining(", "));
        if (!shown.isEmpty()) {
            return shown;
        }
        return tale.isWhole() ? "–" : "";
    }
}
