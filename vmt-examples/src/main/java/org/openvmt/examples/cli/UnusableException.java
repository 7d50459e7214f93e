// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.List;
import org.openvmt.core.json.DocumentProblem;

/** The refusal of a command or a file; it tells what is wrong in one sentence, and where. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> problems;
    private final boolean usage;

    UnusableException(String message) {
        this(message, List.of());
    }

    UnusableException(String message, List<DocumentProblem> problems) {
        this(message, problems, false);
    }

    private UnusableException(String message, List<DocumentProblem> problems, boolean usage) {
        super(message);
        this.problems = List.copyOf(problems);
        this.usage = usage;
    }

    /** The refusal of the words of a command, whatever is in the files that it names. */
    static UnusableException ofUsage(String message) {
        return new UnusableException(message, List.of(), true);
    }

    /** Whether the command is to be typed otherwise. */
    boolean isUsage() {
        return usage;
    }

    /** Everything that is wrong with a document; empty if the message says it all. */
    List<DocumentProblem> problems() {
        return problems;
    }
}
