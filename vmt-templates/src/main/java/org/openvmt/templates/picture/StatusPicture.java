// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.taxonomy.TaskStatus;

/** Draws a line down for each status, and from line to line an arrow for each move; below them the guards in words. */
final class StatusPicture {

    private static final int MARGIN = 24;
    private static final int COLUMN = 96;
    private static final int HEAD = 44;
    private static final int ROW = 30;
    private static final int ANSWER = 124;
    private static final int SIZE = Canvas.SIZE;

    private final ProcessMap map;
    private final List<TaskStatus> statuses;
    private final Optional<Shown> shown;
    private final int width;
    private final Canvas canvas = new Canvas();

    /** Where a case stands, and how it stands with each move from there. */
    record Shown(TaskStatus status, Map<TaskStatus, MoveStanding> standings) {

        static Shown of(TaskStatus status, List<MoveStanding> standings) {
            Map<TaskStatus, MoveStanding> byTarget = new HashMap<>();
            standings.forEach(standing -> byTarget.put(standing.target(), standing));
            return new Shown(status, byTarget);
        }

        /** What the rules answered for a move; empty for one that begins elsewhere, or was not asked about. */
        Optional<String> answer(Edge edge) {
            return Optional.ofNullable(standings.get(edge.target()))
                    .filter(standing -> edge.origin() == status)
                    .map(standing -> standing.isGranted() ? "granted" : standing.unmet() + " unmet");
        }

        boolean isGranted(Edge edge) {
            return answer(edge).filter("granted"::equals).isPresent();
        }
    }

    StatusPicture(ProcessMap map, Optional<Shown> shown) {
        this.map = map;
        this.statuses = map.statuses();
        this.shown = shown;
        this.width = 2 * MARGIN + COLUMN * Math.max(6, statuses.size()) + ANSWER;
    }

    String svg(Face face) {
        List<Edge> edges = Edge.of(map);
        int top = face.draw(canvas, MARGIN, width) + 10;
        int bottom = top + HEAD + edges.size() * ROW + 16;
        bands(edges, top + HEAD + 8);
        for (TaskStatus status : statuses) {
            canvas.line("thin", at(status), top + HEAD, at(status), bottom);
        }
        int y = top + HEAD + 8;
        for (Edge edge : edges) {
            draw(edge, y + ROW - 9);
            y += ROW;
        }
        for (TaskStatus status : statuses) {
            head(status, top);
            head(status, bottom);
        }
        canvas.text("head", MARGIN, bottom + HEAD + 32, "What must hold, by row of the process");
        int end = new GuardTable(map, width - 2 * MARGIN).draw(canvas, MARGIN, bottom + HEAD + 36);
        return canvas.svg(width, end + MARGIN, face.title(), face.description(description(edges)));
    }

    /** Moves that leave one status lie on one ground. */
    private void bands(List<Edge> edges, int from) {
        int y = from;
        boolean shaded = false;
        for (int i = 0; i < edges.size(); i++) {
            shaded ^= i == 0 || edges.get(i).origin() != edges.get(i - 1).origin();
            if (shaded) {
                canvas.rect("band", MARGIN, y, width - 2 * MARGIN, ROW, 0);
            }
            y += ROW;
        }
    }

    private void draw(Edge edge, int y) {
        Optional<String> answer = shown.flatMap(s -> s.answer(edge));
        boolean granted = shown.filter(s -> s.isGranted(edge)).isPresent();
        int from = at(edge.origin());
        int to = at(edge.target());
        canvas.open(edge.words());
        canvas.dot(granted ? "strongtip" : "tip", from, y, 4);
        canvas.arrow(line(granted, answer.isPresent()), granted ? "strongtip" : "tip", from, y, to, y);
        String ids = edge.ids();
        int room = Lettering.width(ids, SIZE, answer.isPresent());
        int x = labelAt(from, to, room);
        canvas.text(answer.isPresent() ? "bold" : shown.isPresent() ? "soft" : "", x, y - 7, ids);
        int right = width - MARGIN - ANSWER + 8;
        canvas.text(
                answer.isPresent() ? "bold" : "soft",
                right,
                y,
                answer.orElseGet(() -> Wording.guards(edge.guards().size())));
        if (answer.isPresent()) {
            mark(granted, width - MARGIN - 16, y - 4);
        }
        canvas.close();
    }

    /** Where a case is shown, moves from elsewhere stand back. */
    private String line(boolean granted, boolean fromHere) {
        if (granted) {
            return "strong";
        }
        return fromHere ? "wire dash" : shown.isPresent() ? "thin" : "wire";
    }

    /** A tick in a circle, or a cross in a square. */
    private void mark(boolean granted, int x, int y) {
        if (granted) {
            canvas.dot("good", x, y, 8).path("wire", "M" + (x - 4) + " " + y + " l3 4 l5 -8");
        } else {
            canvas.rect("bad", x - 8, y - 8, 16, 16, 2)
                    .path("wire", "M" + (x - 4) + " " + (y - 4) + " l8 8 M" + (x + 4) + " " + (y - 4) + " l-8 8");
        }
    }

    /** Over the arrow where it is long enough; else so that it begins where the arrow does, inside of the sheet. */
    private int labelAt(int from, int to, int room) {
        int left = Math.min(from, to);
        int length = Math.abs(to - from);
        int x = room <= length - 16 ? left + (length - room) / 2 : left + 8;
        return Math.max(MARGIN + 4, Math.min(x, width - MARGIN - ANSWER - room));
    }

    private void head(TaskStatus status, int y) {
        boolean here = shown.filter(s -> s.status() == status).isPresent();
        canvas.rect(here ? "here" : "status", at(status) - COLUMN / 2 + 3, y, COLUMN - 6, HEAD, 8);
        List<String> lines = Lettering.wrap(status.displayName(), COLUMN - 14, SIZE, true);
        int first = y + HEAD / 2 + 4 - (lines.size() - 1) * Canvas.LINE / 2;
        canvas.text(here ? "onhere mid" : "bold mid", at(status), first, lines);
    }

    private int at(TaskStatus status) {
        return MARGIN + COLUMN / 2 + COLUMN * statuses.indexOf(status);
    }

    private String description(List<Edge> edges) {
        StringBuilder words = new StringBuilder("The moves between statuses");
        for (Edge edge : edges) {
            words.append("; ").append(edge.origin().displayName()).append(" to ");
            words.append(edge.target().displayName()).append(" by ").append(edge.ids());
            shown.flatMap(s -> s.answer(edge))
                    .ifPresent(answer -> words.append(": ").append(answer));
        }
        return words.append('.').toString();
    }
}
