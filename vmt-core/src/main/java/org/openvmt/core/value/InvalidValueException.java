// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The refusal of a value that breaks its own invariants; it names all of them, each with its field path. */
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * The refusal of a value that lacks some of its parts. The generated builders call it.
     *
     * @param missing the names of the parts, as the Java API spells them
     */
    public InvalidValueException(String... missing) {
        this(Stream.of(missing).map(Problem::missing).toList());
    }

    private InvalidValueException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * The refusal of a value for the given problems.
     *
     * @param problems what is wrong; at least one
     * @return the exception to throw
     */
    public static InvalidValueException of(List<Problem> problems) {
        return new InvalidValueException(problems);
    }

    /**
     * The refusal of a value for one problem.
     *
     * @param path the field path; empty for the value as a whole
     * @param message what is wrong and what was expected
     * @return the exception to throw
     */
    public static InvalidValueException of(String path, String message) {
        return new InvalidValueException(List.of(new Problem(path, message)));
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }
}
