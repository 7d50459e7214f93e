// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

/** What must hold of a policy as a whole, whatever the case. */
public enum Soundness {
    /** Every input has an answer. */
    TOTAL("no answer"),
    /** No two rules contradict each other. */
    CONSISTENT("contradiction"),
    /** Every rule speaks on some input. */
    ALIVE("dead rule"),
    /** Without any one rule, some answer would be another. */
    NEEDED("idle rule"),
    /** Every status can be reached from New. */
    REACHABLE("unreachable status"),
    /** From every status a final one can be reached. */
    NO_DEAD_END("dead end"),
    /** Every rule names its id, a heading of the written process, and a basis. */
    CITED("citation");

    private final String word;

    Soundness(String word) {
        this.word = word;
    }

    /**
     * What is wrong where it does not hold.
     *
     * @return a word or two
     */
    public String word() {
        return word;
    }
}
