// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.List;
import org.openvmt.core.people.Tlp;

/** A sheet that is drawn upon, in whole pixels; what is drawn later lies on top. */
final class Canvas {

    /** The size of plain text. */
    static final int SIZE = 12;

    /** From one line of plain text to the next. */
    static final int LINE = 16;

    private final StringBuilder drawn = new StringBuilder();

    Canvas rect(String ink, int x, int y, int width, int height, int round) {
        drawn.append("<rect class=\"")
                .append(ink)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        drawn.append("\" width=\"").append(width).append("\" height=\"").append(height);
        drawn.append("\" rx=\"").append(round).append("\"/>\n");
        return this;
    }

    Canvas dot(String ink, int x, int y, int radius) {
        drawn.append("<circle class=\"")
                .append(ink)
                .append("\" cx=\"")
                .append(x)
                .append("\" cy=\"")
                .append(y);
        drawn.append("\" r=\"").append(radius).append("\"/>\n");
        return this;
    }

    Canvas path(String ink, String way) {
        drawn.append("<path class=\"").append(ink).append("\" d=\"").append(way).append("\"/>\n");
        return this;
    }

    Canvas line(String ink, int x1, int y1, int x2, int y2) {
        return path(ink, "M" + x1 + " " + y1 + " L" + x2 + " " + y2);
    }

    /** A line with a tip at its end; it runs across or down. */
    Canvas arrow(String ink, String tip, int x1, int y1, int x2, int y2) {
        int step = Integer.signum(x2 - x1) * 8;
        if (step == 0) {
            int down = Integer.signum(y2 - y1) * 8;
            line(ink, x1, y1, x2, y2 - down);
            return path(tip, "M" + x2 + " " + y2 + " l-5 " + -down + " l10 0 z");
        }
        line(ink, x1, y1, x2 - step, y2);
        return path(tip, "M" + x2 + " " + y2 + " l" + -step + " -5 l0 10 z");
    }

    Canvas text(String ink, int x, int y, String text) {
        drawn.append("<text class=\"")
                .append(ink)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        drawn.append("\">").append(Markup.xml(text)).append("</text>\n");
        return this;
    }

    /** Lines of plain text; the first one has its foot at {@code y}. */
    Canvas text(String ink, int x, int y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(ink, x, y + i * LINE, lines.get(i));
        }
        return this;
    }

    /** A label on black, as the Traffic Light Protocol asks for it. */
    Canvas label(Tlp tlp, int x, int y) {
        String colour = switch (tlp) {
            case RED -> "tlp-red";
            case AMBER, AMBER_STRICT -> "tlp-amber";
            case CLEAR -> "tlp-clear";
        };
        rect("tlp", x, y - 14, labelWidth(tlp), 20, 3);
        return text(colour + " mid", x + labelWidth(tlp) / 2, y, tlp.label());
    }

    static int labelWidth(Tlp tlp) {
        return Lettering.width(tlp.label(), SIZE, true) + 12;
    }

    /** Opens a group whose title shows when it is pointed at, and is read out. */
    Canvas open(String title) {
        drawn.append("<g>\n<title>").append(Markup.xml(title)).append("</title>\n");
        return this;
    }

    Canvas close() {
        drawn.append("</g>\n");
        return this;
    }

    /** The document. */
    String svg(int width, int height, String title, String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" width=\""
                + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\">\n"
                + "<title id=\"title\">" + Markup.xml(title) + "</title>\n"
                + "<desc id=\"description\">" + Markup.xml(description) + "</desc>\n"
                + "<style>\n" + Ink.sheet() + "\n</style>\n"
                + "<rect class=\"paper\" x=\"0\" y=\"0\" width=\"" + width + "\" height=\"" + height + "\"/>\n"
                + drawn + "</svg>\n";
    }
}
