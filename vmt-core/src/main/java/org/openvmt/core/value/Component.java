// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The name of a part of a project that is developed and fixed by itself, mostly a repository: {@code runtime},
 * {@code kata-containers/agent}, {@code oslo.utils}.
 *
 * <p>One line of visible text of at most 100 characters, without a blank at either end and without the characters that
 * part names in lists and tables: comma, semicolon, pipe and backtick. Letter case counts. Ordered as text.
 *
 * <p>Process section <i>Draft impact description</i>.
 */
public final class Component implements Comparable<Component> {

    private static final int LONGEST = 100;
    private static final String SEPARATORS = ",;|`";

    private final String name;

    private Component(String name) {
        this.name = name;
    }

    /**
     * The component of that name.
     *
     * @param name the name as the project writes it
     * @return the component
     * @throws InvalidValueException if the name is not one line of visible text as described above
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Component of(String name) {
        Objects.requireNonNull(name, "name");
        Problems.gather()
                .requireLine(name, "")
                .require(
                        name.isBlank() || (!isBlankAt(name, 0) && !isBlankAt(name, name.length() - 1)),
                        "",
                        () -> Quoted.of(name) + " has a blank at an end, expected none")
                .require(
                        name.length() <= LONGEST,
                        "",
                        () -> Quoted.of(name) + " has " + name.length() + " characters, expected at most " + LONGEST)
                .require(
                        name.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0),
                        "",
                        () -> Quoted.of(name) + " holds one of , ; | `, expected a single name")
                .throwIfAny();
        return new Component(name);
    }

    private static boolean isBlankAt(String name, int index) {
        char c = name.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public int compareTo(Component other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Component that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }
}
