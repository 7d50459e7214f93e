// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import org.openvmt.core.embargo.CandidateDay;
import org.openvmt.core.embargo.DayVerdict;

/** How a day is marked: each mark has a form of its own, so that nobody needs the colours. */
enum DayMark {
    /** The day can be chosen: a tick in a circle. */
    GOOD(""),
    /** The day can be chosen, and some list then hears nothing for now (DATE-7): a triangle. */
    SHORT_OF_A_LIST(""),
    /** The day cannot be chosen: a cross in a square. */
    BAD("done, ");

    private final String tag;

    DayMark(String tag) {
        this.tag = tag;
    }

    /** The mark of a day, as far as it may be told. */
    static DayMark of(CaseView view, CandidateDay day) {
        if (!Discretion.showsAsChoosable(view, day)) {
            return BAD;
        }
        return !Discretion.isNeeded(view) && day.verdict() == DayVerdict.BEYOND_LIMIT ? SHORT_OF_A_LIST : GOOD;
    }

    /**
     * The tag of a task in a Gantt chart of Mermaid, to stand before its day. None that is beside the bar in the dark
     * theme as dark as its ground, as the words of an active task are.
     */
    String tag() {
        return tag;
    }

    void draw(Canvas canvas, int x, int y) {
        switch (this) {
            case GOOD -> canvas.dot("good", x, y, 8).path("wire", "M" + (x - 4) + " " + y + " l3 4 l5 -8");
            case SHORT_OF_A_LIST ->
                canvas.path("some", "M" + x + " " + (y - 9) + " l9 16 l-18 0 z")
                        .line("wire", x, y - 4, x, y + 1)
                        .line("wire", x, y + 3, x, y + 5);
            case BAD ->
                canvas.rect("bad", x - 8, y - 8, 16, 16, 2)
                        .path("wire", "M" + (x - 4) + " " + (y - 4) + " l8 8 M" + (x + 4) + " " + (y - 4) + " l-8 8");
        }
    }
}
