// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import java.util.List;
import java.util.stream.Collectors;

/** The refusal of a document; it tells every problem that was found, each with its path, line and column. */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> problems;

    DocumentException(List<DocumentProblem> problems) {
        super(problems.stream().map(DocumentProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong with the document.
     *
     * @return at least one problem, in the order in which they were met
     */
    public List<DocumentProblem> problems() {
        return problems;
    }
}
