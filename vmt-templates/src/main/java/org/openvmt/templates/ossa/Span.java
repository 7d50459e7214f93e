// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import org.openvmt.core.finding.Place;

/** A stretch of a document, from its place up to an end that is not part of it; both counted in code points. */
record Span(Place place, int from, int to) {

    Span to(Span last) {
        return new Span(place, from, last.to);
    }
}
