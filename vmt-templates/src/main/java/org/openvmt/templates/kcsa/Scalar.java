// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

import java.util.Optional;
import org.openvmt.core.finding.Place;
import org.openvmt.templates.publication.Unplaced;

/**
 * A value of a document.
 *
 * @param style how it is written
 * @param text what it says
 * @param place where it begins
 * @param lines over how many lines it goes
 * @param remark the comment behind it
 */
record Scalar(Style style, String text, Place place, int lines, Optional<Unplaced> remark) {

    Scalar(Style style, String text, Place place, int lines) {
        this(style, text, place, lines, Optional.empty());
    }

    /** How a value is written. */
    enum Style {
        /** It is not there. */
        ABSENT,
        /** As a list or mapping that holds nothing. */
        NOTHING,
        /** Without quotation marks: as people write. */
        PLAIN,
        /** So that a YAML parser would read the same: in quotation marks, or as a block. */
        EXACT
    }

    boolean isPlain() {
        return style == Style.PLAIN;
    }

    boolean isExact() {
        return style == Style.EXACT;
    }

    /** Whether it says something. */
    boolean isText() {
        return isPlain() || isExact();
    }
}
