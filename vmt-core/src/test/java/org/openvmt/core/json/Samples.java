// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;

/** A small document to spoil, and what reading says of a spoiled one. */
final class Samples {

    /** Sixteen lines; the journal begins in line 6. */
    static final String CASE = """
            id: C-1
            profile: kata-containers
            report: {title: A title, components: [runtime], reporters: [{name: Ann}], description: What happened}
            people:
            - {name: Ann, role: reporter}
            journal:
            - at: 2026-01-05T10:00:00Z
              by: Ann
              as: reporter
              event: {kind: received, visibility: private}
            - at: 2026-01-06T10:00:00Z
              by: Cora
              as: coordinator
              event:
                kind: branch-assessed
                component: runtime
                branch: stable-1.11
                finding: affected
            """;

    private Samples() {}

    static List<String> refusal(String document, DocumentFormat format) {
        DocumentException refusal =
                catchThrowableOfType(DocumentException.class, () -> Documents.readCase(document, format));
        return Objects.requireNonNull(refusal, "refusal").problems().stream()
                .map(DocumentProblem::toString)
                .toList();
    }

    /** What reading says of the case with one piece of it replaced. */
    static List<String> refusalWith(String piece, String replacement) {
        if (!CASE.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        return refusal(CASE.replace(piece, replacement), DocumentFormat.YAML);
    }
}
