// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers every problem of a value before it is refused, so that its author hears of all of them at once. Not
 * thread-safe; made for the length of one check.
 */
public final class Problems {

    private static final String BLANK = "is blank, expected some text";

    private final List<Problem> found = new ArrayList<>();

    private Problems() {}

    /**
     * An empty gathering.
     *
     * @return one that holds no problem yet
     */
    public static Problems gather() {
        return new Problems();
    }

    /**
     * Notes a problem unless the condition holds.
     *
     * @param holds whether all is well
     * @param path the field path, in document names
     * @param message what is wrong and what was expected; asked for only if the condition fails
     * @return this gathering
     */
    public Problems require(boolean holds, String path, Supplier<String> message) {
        if (!holds) {
            found.add(new Problem(path, message.get()));
        }
        return this;
    }

    /**
     * Notes a problem if the text is empty or blank, or holds half a surrogate pair, which no file could.
     *
     * @param text the text to look at; it is not quoted
     * @param path the field path, in document names
     * @return this gathering
     */
    public Problems requireText(String text, String path) {
        int at = Characters.firstHalfPair(text);
        return require(!text.isBlank(), path, () -> BLANK)
                .require(
                        at < 0,
                        path,
                        () -> "holds " + Characters.name(text.charAt(at)) + " at index " + at
                                + ", half a surrogate pair, expected whole characters");
    }

    /**
     * Notes a problem if the text is empty or blank, or holds a control character, a line break, a bidirectional
     * control or half a surrogate pair: what stands in a name, an address or a title is one visible line.
     *
     * @param text the text to look at; it is not quoted
     * @param path the field path, in document names
     * @return this gathering
     */
    public Problems requireLine(String text, String path) {
        int at = Characters.firstUnprintable(text);
        return require(!text.isBlank(), path, () -> BLANK)
                .require(
                        at < 0,
                        path,
                        () -> "holds " + Characters.name(text.charAt(at)) + " at index " + at
                                + ", expected one line of visible text");
    }

    /**
     * Takes over the problems of a part.
     *
     * @param path the path of the part
     * @param part what was wrong with it
     * @return this gathering
     */
    public Problems add(String path, InvalidValueException part) {
        part.problems().forEach(problem -> found.add(problem.under(path)));
        return this;
    }

    /**
     * What was found so far, in the order in which it was found.
     *
     * @return the problems; empty if there is none
     */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidValueException with all problems, if any was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw InvalidValueException.of(found);
        }
    }
}
