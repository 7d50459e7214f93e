// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openvmt.core.process.Guard;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessMove;

/** The guards in words, row by row of the process; those of every move stand once, at the head. */
final class GuardTable {

    private static final int SIZE = Canvas.SIZE;
    private static final int COLUMNS = 2;

    private final ProcessMap map;
    private final int width;

    /** A line of the table with its ink, and how far it is set in: further where a text goes on. */
    private record Line(String ink, int indent, String text) {}

    private record Same(String rule, String citation, List<Guard> guards) {}

    GuardTable(ProcessMap map, int width) {
        this.map = map;
        this.width = width;
    }

    /** Draws it, and tells how far down it reaches. */
    int draw(Canvas canvas, int x, int y) {
        List<Guard> everywhere = everywhere();
        int top = y;
        if (!everywhere.isEmpty()) {
            List<Line> head = new ArrayList<>();
            add(head, "bold", 0, "Every move", width);
            everywhere.forEach(guard -> add(head, "", 12, Edge.words(guard), width));
            top = draw(canvas, head, x, top) + 8;
        }
        int room = (width - 32) / COLUMNS;
        List<List<Line>> blocks = blocks(everywhere, room);
        int all = blocks.stream().mapToInt(List::size).sum() + blocks.size();
        int lowest = top;
        int row = 0;
        int column = 0;
        int at = top;
        for (List<Line> block : blocks) {
            if (row >= (all + 1) / COLUMNS && column == 0) {
                column++;
                at = top;
            }
            at = draw(canvas, block, x + column * (room + 32), at) + 8;
            lowest = Math.max(lowest, at);
            row += block.size() + 1;
        }
        return lowest;
    }

    private static int draw(Canvas canvas, List<Line> lines, int x, int y) {
        int at = y;
        for (Line line : lines) {
            at += Canvas.LINE;
            canvas.text(line.ink(), x + line.indent(), at, line.text());
        }
        return at;
    }

    /** One block for each row of the process and each set of guards that it has. */
    private List<List<Line>> blocks(List<Guard> everywhere, int room) {
        Map<Same, List<ProcessMove>> blocks = new LinkedHashMap<>();
        for (ProcessMove move : map.moves()) {
            List<Guard> own = move.guards().stream()
                    .filter(guard -> !everywhere.contains(guard))
                    .toList();
            blocks.computeIfAbsent(
                            new Same(move.rule(), move.reason().citation().toString(), own), same -> new ArrayList<>())
                    .add(move);
        }
        return blocks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.rule().compareTo(other.rule())))
                .map(entry -> block(entry.getKey(), entry.getValue(), room))
                .toList();
    }

    private static List<Line> block(Same same, List<ProcessMove> moves, int room) {
        List<Line> lines = new ArrayList<>();
        String ends = moves.stream()
                .map(move ->
                        move.origin().displayName() + " to " + move.target().displayName())
                .collect(Collectors.joining("; "));
        add(lines, "bold", 0, same.rule() + ": " + ends, room);
        add(lines, "soft", 12, same.citation(), room);
        if (same.guards().isEmpty()) {
            add(lines, "", 12, "nothing else", room);
        }
        same.guards().forEach(guard -> add(lines, "", 12, Edge.words(guard), room));
        return lines;
    }

    private static void add(List<Line> lines, String ink, int indent, String text, int room) {
        List<String> wrapped = Lettering.wrap(text, room - indent - 12, SIZE, ink.equals("bold"));
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(new Line(ink, indent + (i == 0 ? 0 : 12), wrapped.get(i)));
        }
    }

    private List<Guard> everywhere() {
        return map.moves().stream()
                .findFirst()
                .map(first -> first.guards().stream()
                        .filter(guard -> map.moves().stream()
                                .allMatch(move -> move.guards().contains(guard)))
                        .toList())
                .orElse(List.of());
    }
}
