// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.Objects;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Tlp;
import org.openvmt.templates.artifact.Stage;

/**
 * A drawing, for whom it is, and the label that it carries. Its text form shows nothing of it.
 *
 * @param stage whether it may go out as it stands; a picture of the process without any case is final
 * @param audience for whom it is
 * @param tlp the label on its face
 * @param svg a well-formed SVG document, with a background of its own for a light and a dark theme
 * @param mermaid the same as the source text of a Mermaid diagram
 */
public record Picture(Stage stage, Audience audience, Tlp tlp, String svg, String mermaid) {

    /** Checks that nothing is missing. */
    public Picture {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(tlp, "tlp");
        Objects.requireNonNull(svg, "svg");
        Objects.requireNonNull(mermaid, "mermaid");
    }

    /** Stage, audience and label. */
    @Override
    public String toString() {
        return "picture, " + stage + ", for " + audience + ", " + tlp.label();
    }
}
