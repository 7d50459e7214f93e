// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

/**
 * A circle of people that an event admits to a case. The order, from the narrowest on, serves the labels; admission
 * itself knows no order. Process section <i>Extent of Disclosure</i>.
 */
public enum Audience {
    /** The members of the team, and the reporter. */
    REPORTER_AND_VMT("EXT-1", Tlp.RED, "reporter and team"),
    /** The core reviewers of the affected components, and the developers whom they name. */
    CORE_REVIEWERS("EXT-2", Tlp.RED, "core reviewers and whom they name"),
    /** Who approves the impact description. */
    APPROVERS("EXT-3", Tlp.AMBER_STRICT, "approvers"),
    /** The CVE numbering authority. */
    CNA("EXT-4", Tlp.AMBER_STRICT, "the CNA"),
    /** Downstream stakeholders with advance warning. */
    STAKEHOLDERS("EXT-5", Tlp.AMBER, "stakeholders"),
    /** Everyone. */
    EVERYONE("EXT-6", Tlp.CLEAR, "everyone");

    private final String rule;
    private final Tlp tlp;
    private final String words;

    Audience(String rule, Tlp tlp, String words) {
        this.rule = rule;
        this.tlp = tlp;
        this.words = words;
    }

    /**
     * The rule that admits this audience.
     *
     * @return its id, such as {@code EXT-5}
     */
    public String rule() {
        return rule;
    }

    /**
     * The label of a case whose widest audience this is (EXT-9).
     *
     * @return the label
     */
    public Tlp tlp() {
        return tlp;
    }

    /**
     * Whom the audience is made of, for sentences.
     *
     * @return such as {@code core reviewers and whom they name}
     */
    public String inWords() {
        return words;
    }
}
