// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Tlp;
import org.openvmt.templates.artifact.Stage;

/** The head of a picture: what it shows, and of a case which one, for whom and with which label. */
record Face(String title, List<String> lines, Tlp tlp, Stage stage, Audience audience, boolean ofCase) {

    static Face of(String title, Optional<CaseView> shown) {
        return shown.map(view -> new Face(title, view.face(), view.tlp(), view.stage(), view.audience(), true))
                .orElseGet(() -> new Face(title, List.of(), Tlp.CLEAR, Stage.FINAL, Audience.EVERYONE, false));
    }

    /** Draws it, and tells how far down it reaches. */
    int draw(Canvas canvas, int margin, int width) {
        int room = width - 2 * margin;
        int y = margin + 10;
        for (String line : Lettering.wrap(title, room, 18, true)) {
            canvas.text("title", margin, y, line);
            y += 24;
        }
        for (int i = 0; i < lines.size(); i++) {
            int indent = i == lines.size() - 1 ? Canvas.labelWidth(tlp) + 10 : 0;
            if (indent > 0) {
                y += 4;
                canvas.label(tlp, margin, y);
            }
            for (String line : Lettering.wrap(lines.get(i), room - indent, Canvas.SIZE, false)) {
                canvas.text("", margin + indent, y, line);
                y += Canvas.LINE + 2;
            }
        }
        return y;
    }

    /** The same for who cannot see the picture. */
    String description(String more) {
        List<String> parts = new ArrayList<>(lines);
        if (ofCase) {
            parts.add(tlp.label());
        }
        parts.add(more);
        return String.join(". ", parts);
    }

    /** The same at the head of a diagram's source: as its title. */
    String mermaid() {
        StringBuilder head = new StringBuilder("---\ntitle: \"" + Markup.yaml(title));
        lines.forEach(line -> head.append(". ").append(Markup.yaml(line)));
        if (ofCase) {
            head.append(". ").append(Markup.yaml(tlp.label()));
        }
        return head.append("\"\n---\n").toString();
    }

    /**
     * What a chart says that is as wide as its page and cuts a longer title at both ends: label, case and for whom. The
     * rest is for who cannot see it.
     */
    String gantt(CaseView view) {
        return "---\ntitle: \"" + Markup.yaml(tlp.label() + ". " + view.name() + ". " + view.mark())
                + "\"\n---\ngantt\naccTitle: " + Markup.mermaid(title) + "\naccDescr: "
                + Markup.mermaid(String.join(". ", lines)) + "\n";
    }

    Picture picture(String svg, String mermaid) {
        return new Picture(stage, audience, tlp, svg, mermaid);
    }
}
