// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.Optional;
import org.openvmt.core.finding.Finding;
import org.openvmt.core.finding.Level;
import org.openvmt.core.finding.Place;

/** The mark that some editors put in front of a text in UTF-8: it is no part of it, and hides what the text begins with. */
public final class ByteOrderMark {

    private static final String MARK = "\uFEFF";

    private ByteOrderMark() {}

    /**
     * A text apart from the mark.
     *
     * @param text a text
     * @return what stands behind the mark; the whole text if it begins with none
     */
    public static String without(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    /**
     * What a reader says of the mark.
     *
     * @param text a text
     * @param id the id of the finding
     * @return a note at the first place; empty if the text begins with none
     */
    public static Optional<Finding> found(String text, String id) {
        return text.startsWith(MARK)
                ? Optional.of(Finding.of(Level.NOTE, id, "", "begins with a byte order mark")
                        .at(new Place(1, 1)))
                : Optional.empty();
    }
}
