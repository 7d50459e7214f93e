// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import org.openvmt.core.finding.Place;

/**
 * A piece of a document that no part of the advisory or note could take, kept letter by letter. The text form does not show it,
 * since it may quote what is under embargo.
 *
 * @param place where it begins
 * @param text what stands there; several lines have line feeds between them
 */
public record Unplaced(Place place, String text) {

    /** Such as {@code 12 characters at line 3, column 7}. */
    @Override
    public String toString() {
        return text.length() + " characters at " + place;
    }
}
