// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

import org.openvmt.core.finding.Level;

/** By what a text can give away a case. Process section <i>Patch development</i>. */
public enum LeakSign {
    /** A CVE id of the case, however it is spelled. */
    CVE_ID("LEAK-CVE", Level.ERROR),
    /** The number of its advisory or note. */
    ADVISORY_ID("LEAK-ADVISORY", Level.ERROR),
    /** The id of the case, or the number of the private report. */
    CASE_ID("LEAK-CASE", Level.ERROR),
    /** Where the private report can be read. */
    REPORT_LINK("LEAK-LINK", Level.ERROR),
    /** What the vulnerability is called, word for word. */
    TITLE("LEAK-TITLE", Level.ERROR),
    /** Half or more of the words that the vulnerability is called by. */
    TITLE_WORDS("LEAK-TITLE-WORDS", Level.WARNING),
    /** Who reported it, or is to be credited. */
    PERSON("LEAK-PERSON", Level.ERROR),
    /** A CVE id of no case that is looked at: it still says that security is the matter. */
    OTHER_CVE_ID("LEAK-OTHER-CVE", Level.WARNING),
    /** A word that says outright that a vulnerability is kept secret or fixed. */
    TELLING_WORD("LEAK-WORD", Level.ERROR),
    /** A word that security fixes are known by, and that may have another reason. */
    SUSPECT_WORD("LEAK-SUSPECT", Level.WARNING);

    private final String id;
    private final Level level;

    LeakSign(String id, Level level) {
        this.id = id;
        this.level = level;
    }

    /**
     * The id of its findings.
     *
     * @return such as {@code LEAK-CVE}
     */
    public String id() {
        return id;
    }

    /**
     * How much it matters.
     *
     * @return the level of its findings
     */
    public Level level() {
        return level;
    }
}
