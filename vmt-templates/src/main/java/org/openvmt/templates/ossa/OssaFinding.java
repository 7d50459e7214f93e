// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import org.openvmt.core.finding.Level;

/** What {@link OssaReader} may find in a document. Ids and levels are stable. */
public enum OssaFinding {
    /** It is no YAML; nothing of it is read. */
    NOT_YAML("OSSA-NOT-YAML", Level.ERROR),
    /** It is longer than is read, or one line of it is; nothing of it is read. */
    TOO_LARGE("OSSA-TOO-LARGE", Level.ERROR),
    /** It nests deeper than any advisory; what lies deeper is not read. */
    TOO_DEEP("OSSA-TOO-DEEP", Level.ERROR),
    /** It holds no document. */
    NO_DOCUMENT("OSSA-NO-DOCUMENT", Level.ERROR),
    /** More than one document; the first is read. */
    SEVERAL_DOCUMENTS("OSSA-SEVERAL-DOCUMENTS", Level.ERROR),
    /** An alias stands for something written elsewhere; it is not followed. */
    ALIAS("OSSA-ALIAS", Level.ERROR),
    /** An anchor or a tag, which mean nothing in an advisory. */
    DECORATION("OSSA-DECORATION", Level.WARNING),
    /** A byte order mark in front of the text; it is passed over. */
    BYTE_ORDER_MARK("OSSA-BYTE-ORDER-MARK", Level.NOTE),
    /** A comment, which is for nobody who reads the advisory. */
    COMMENT("OSSA-COMMENT", Level.NOTE),
    /** The last line does not end. */
    NO_FINAL_BREAK("OSSA-NO-FINAL-BREAK", Level.NOTE),
    /** A list, a text or a mapping where another one of these is expected. */
    SHAPE("OSSA-SHAPE", Level.ERROR),
    /** A field that no advisory has; what it says is in no advisory. */
    UNKNOWN_FIELD("OSSA-UNKNOWN-FIELD", Level.ERROR),
    /** A field that is nearly one that advisories have; it is read as that one. */
    MISSPELT_FIELD("OSSA-MISSPELT-FIELD", Level.WARNING),
    /** A field in snake case, or with capitals. */
    FIELD_CASE("OSSA-FIELD-CASE", Level.NOTE),
    /** A field that stands there twice; the first is read. */
    TWICE("OSSA-TWICE", Level.ERROR),
    /** A field with nothing behind it. */
    EMPTY_FIELD("OSSA-EMPTY-FIELD", Level.NOTE),
    /** Something without the part that names it: a product without name, a reporter without one. */
    NAMELESS("OSSA-NAMELESS", Level.ERROR),
    /** A control character or a bidirectional one in a text. */
    UNPRINTABLE("OSSA-UNPRINTABLE", Level.ERROR),
    /** A text that ends in line breaks; they are left out. */
    FINAL_BREAK("OSSA-FINAL-BREAK", Level.NOTE),
    /** Several lines where one is expected; they are joined. */
    LINE_BREAK("OSSA-LINE-BREAK", Level.WARNING),
    /** Blank lines of which YAML makes breaks within a paragraph; paragraphs end there all the same. */
    FOLDED_PARAGRAPH("OSSA-FOLDED-PARAGRAPH", Level.WARNING),
    /** A blank line between quotation marks, of which YAML makes a break within a paragraph; it stays one. */
    QUOTED_BLANK_LINE("OSSA-QUOTED-BLANK-LINE", Level.NOTE),
    /** One item where a list is expected. */
    BARE_ITEM("OSSA-BARE-ITEM", Level.NOTE),
    /** {@code TODO} or its like where a value is expected. */
    TODO("OSSA-TODO", Level.WARNING),
    /** What should be a date is none. */
    DATE("OSSA-DATE", Level.ERROR),
    /** A date with a time at UTC; the day is taken. */
    TIMESTAMP("OSSA-TIMESTAMP", Level.WARNING),
    /** A line of the history without its date. */
    HISTORY_DATE("OSSA-HISTORY-DATE", Level.NOTE),
    /** What should be a CVE id is none. */
    CVE_FORM("OSSA-CVE-FORM", Level.WARNING),
    /** Words behind a CVE id; they become its note. */
    CVE_REMARK("OSSA-CVE-REMARK", Level.NOTE),
    /** A vulnerability without CVE id. */
    NO_CVE("OSSA-NO-CVE", Level.WARNING),
    /** A version without quotation marks, which YAML takes for a number. */
    VERSION_NUMBER("OSSA-VERSION-NUMBER", Level.NOTE),
    /** Affected versions in words; they are kept and not understood. */
    VERSION_WORDS("OSSA-VERSION-WORDS", Level.NOTE),
    /** Several products in one product or version. */
    SEVERAL_PRODUCTS("OSSA-SEVERAL-PRODUCTS", Level.WARNING),
    /** A product without affected versions. */
    NO_VERSION("OSSA-NO-VERSION", Level.WARNING),
    /** A reporter of whom no affiliation is known. */
    NO_AFFILIATION("OSSA-NO-AFFILIATION", Level.NOTE),
    /** A reporter of whom it is not said what they reported. */
    NO_REPORTED("OSSA-NO-REPORTED", Level.NOTE),
    /** It is not said where the reports or reviews are kept. */
    NO_TYPE("OSSA-NO-TYPE", Level.NOTE),
    /** Where the reviews are kept is said beside them; it is read all the same. */
    TYPE_BESIDE("OSSA-TYPE-BESIDE", Level.NOTE),
    /** Words beside a link; they are kept apart from it, those in front as its label. */
    LINK_WORDS("OSSA-LINK-WORDS", Level.NOTE),
    /** Several links in one item; each becomes a reference of its own. */
    SEVERAL_LINKS("OSSA-SEVERAL-LINKS", Level.WARNING),
    /** What should be a link is none. */
    NO_LINK("OSSA-NO-LINK", Level.WARNING),
    /** Reviews are grouped by something other than a branch. */
    NO_BRANCH("OSSA-NO-BRANCH", Level.NOTE);

    private final String id;
    private final Level level;

    OssaFinding(String id, Level level) {
        this.id = id;
        this.level = level;
    }

    /**
     * The id of such findings.
     *
     * @return such as {@code OSSA-NOT-YAML}
     */
    public String id() {
        return id;
    }

    /**
     * How much such findings matter.
     *
     * @return the level
     */
    public Level level() {
        return level;
    }
}
