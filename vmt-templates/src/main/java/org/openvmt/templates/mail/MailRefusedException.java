// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.mail;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.value.Problem;

/** A mail that does not go out, with everything that stands in the way; never with a word of what it says. */
public final class MailRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    MailRefusedException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What stands in the way.
     *
     * @return at least one
     */
    public List<Problem> problems() {
        return problems;
    }

    static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new MailRefusedException(problems);
        }
    }
}
