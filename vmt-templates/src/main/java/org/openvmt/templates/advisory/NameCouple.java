// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.advisory;

/**
 * Two parts of a name, in the order in which somebody may write them.
 *
 * @param one the part that stands before
 * @param other the part that stands behind it
 * @param hasFirst whether the first part of the name is one of them, without which many people may be meant
 * @param inOrder whether they stand as in the name
 */
public record NameCouple(String one, String other, boolean hasFirst, boolean inOrder) {

    /**
     * Both in full.
     *
     * @return with a blank between them
     */
    public String spaced() {
        return one + " " + other;
    }

    /**
     * The second behind the initial of the first, as in {@code A. Name}.
     *
     * @return with a blank between them
     */
    public String shortened() {
        return initial() + " " + other;
    }

    /**
     * Both in one word, as an account may be called.
     *
     * @return as they are written
     */
    public String glued() {
        return one + other;
    }

    /**
     * The initial and the second in one word, as an account may be called.
     *
     * @return as they are written
     */
    public String login() {
        return initial() + other;
    }

    /**
     * The first letter of the first.
     *
     * @return one character
     */
    public String initial() {
        return one.substring(0, one.offsetByCodePoints(0, 1));
    }
}
