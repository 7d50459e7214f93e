// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.core.process.Lane;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.core.process.StepKind;
import org.openvmt.core.taxonomy.TaskStatus;

/** Draws the steps in their two lanes, with the extent on the left and the status on the right. */
final class ProcessPicture {

    private static final int WIDTH = 900;
    private static final int MARGIN = 24;
    private static final int EXTENT = 190;
    private static final int BOX = 204;
    private static final int FIX_AT = 342;
    private static final int BOTH_AT = 456;
    private static final int TEXT_AT = 570;
    private static final int STATUS_AT = 784;
    private static final int GAP = 36;
    private static final int SIZE = Canvas.SIZE;

    private final ProcessMap map;
    private final Levels levels;
    private final List<String> approvers;
    private final Optional<Shown> shown;
    private final Canvas canvas = new Canvas();
    private final Map<String, Box> boxes = new HashMap<>();

    /** How a case stands along the steps. */
    record Shown(Progress progress, Extent extent, TaskStatus status) {}

    private record Box(int middle, int top, int bottom) {}

    ProcessPicture(ProcessMap map, List<String> approvers, Optional<Shown> shown) {
        this.map = map;
        this.levels = new Levels(map);
        this.approvers = approvers;
        this.shown = shown;
    }

    String svg(Face face) {
        int y = face.draw(canvas, MARGIN, WIDTH) + 8;
        if (shown.filter(s -> !s.progress().isOnPath()).isPresent()) {
            TaskStatus status = shown.orElseThrow().status();
            canvas.text("bold", MARGIN, y, status.displayName() + " lies beside the path that is drawn here.");
            y += 20;
        }
        canvas.text("head", MARGIN + 10, y + 8, "Who may know");
        canvas.text("head mid", FIX_AT, y + 8, "Lane of " + Lane.FIX.words());
        canvas.text("head mid", TEXT_AT, y + 8, "Lane of " + Lane.TEXT.words());
        canvas.text("head mid", STATUS_AT, y + 8, "Status");
        int[] tops = tops(y + 22);
        bands(tops);
        arrows();
        for (int level = 0; level < levels.size(); level++) {
            for (ProcessStep step : levels.at(level)) {
                draw(step);
            }
        }
        int end = statuses(tops);
        int bottom = legend(end + 24);
        return canvas.svg(WIDTH, bottom + MARGIN, face.title(), face.description(description()));
    }

    /** Where each level begins, and where the last one ends; places the boxes on the way. */
    private int[] tops(int from) {
        int[] tops = new int[levels.size() + 1];
        tops[0] = from;
        for (int level = 0; level < levels.size(); level++) {
            int top = tops[level] + GAP / 2;
            int lowest = levels.widensTo(level).map(this::words).map(List::size).orElse(0) * Canvas.LINE + 32 - GAP;
            for (ProcessStep step : levels.at(level)) {
                int height = titleOf(step).size() * Canvas.LINE + Canvas.LINE + 16;
                boxes.put(step.id(), new Box(middle(step.lane()), top, top + height));
                lowest = Math.max(lowest, height);
            }
            tops[level + 1] = tops[level] + lowest + GAP;
        }
        return tops;
    }

    private void bands(int[] tops) {
        int from = 0;
        int number = 0;
        while (from < levels.size()) {
            int to = from + 1;
            while (to < levels.size() && levels.widensTo(to).isEmpty()) {
                to++;
            }
            if (number++ % 2 == 0) {
                canvas.rect("band", MARGIN, tops[from], WIDTH - 2 * MARGIN, tops[to] - tops[from], 4);
            }
            int y = tops[from] + 20;
            levels.widensTo(from).ifPresent(audience -> {
                canvas.label(audience.tlp(), MARGIN + 10, y);
                canvas.text("soft", MARGIN + 10, y + 20, words(audience));
            });
            from = to;
        }
    }

    private List<String> words(Audience audience) {
        String named =
                audience == Audience.APPROVERS && !approvers.isEmpty() ? " (" + String.join(", ", approvers) + ")" : "";
        String admitted = shown.map(s -> s.extent().admits(audience) ? ": admitted" : ": not admitted")
                .orElse("");
        return Lettering.wrap(
                audience.rule() + ": " + Wording.of(audience) + named + admitted, EXTENT - 20, SIZE, false);
    }

    private void arrows() {
        for (ProcessStep step : map.steps()) {
            Box to = box(step.id());
            for (String before : step.after()) {
                Box from = box(before);
                int bend = to.top() - GAP / 2;
                if (from.middle() != to.middle()) {
                    canvas.path(
                            "wire",
                            "M" + from.middle() + " " + from.bottom() + " L" + from.middle() + " " + bend + " L"
                                    + to.middle() + " " + bend + " L" + to.middle() + " " + (to.top() - 8));
                    canvas.path("tip", "M" + to.middle() + " " + to.top() + " l-5 -8 l10 0 z");
                } else {
                    canvas.arrow("wire", "tip", from.middle(), from.bottom(), to.middle(), to.top());
                }
            }
        }
    }

    private void draw(ProcessStep step) {
        Box box = box(step.id());
        int left = box.middle() - BOX / 2;
        String standing = shown.map(s -> ", " + s.progress().of(step).word()).orElse("");
        canvas.open(step.title() + ": work of " + step.kind().words() + standing + " (" + step.section() + ")");
        canvas.rect(ink(step.kind()), left, box.top(), BOX, box.bottom() - box.top(), 6);
        List<String> title = titleOf(step);
        canvas.text("bold mid", box.middle(), box.top() + 20, title);
        canvas.text(
                "soft mid",
                box.middle(),
                box.top() + 20 + title.size() * Canvas.LINE,
                step.kind().words() + standing);
        shown.map(s -> s.progress().of(step)).ifPresent(s -> {
            if (s == Standing.NOW) {
                canvas.rect("ring", left, box.top(), BOX, box.bottom() - box.top(), 6);
            } else if (s == Standing.DONE) {
                canvas.path("strong", "M" + (left + BOX - 22) + " " + (box.bottom() - 14) + " l4 5 l9 -11");
            }
        });
        canvas.close();
    }

    /** The statuses, each at the level with which it begins; the last one below. */
    private int statuses(int[] tops) {
        List<TaskStatus> statuses = new ArrayList<>();
        List<Integer> heights = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            int y = tops[level] + GAP / 2 + 22;
            levels.begins(level).filter(status -> !statuses.contains(status)).ifPresent(status -> {
                statuses.add(status);
                heights.add(y);
            });
        }
        map.end().ifPresent(status -> {
            statuses.add(status);
            heights.add(tops[levels.size()] + 14);
        });
        for (int i = 0; i < statuses.size(); i++) {
            if (i > 0) {
                canvas.arrow("wire", "tip", STATUS_AT, heights.get(i - 1) + 14, STATUS_AT, heights.get(i) - 14);
            }
            pill(statuses.get(i), heights.get(i));
        }
        return heights.isEmpty() ? tops[levels.size()] : Math.max(tops[levels.size()], heights.get(heights.size() - 1));
    }

    private void pill(TaskStatus status, int y) {
        boolean here = shown.filter(s -> s.status() == status).isPresent();
        String name = status.displayName();
        int width = Lettering.width(name, SIZE, true) + 24;
        canvas.rect(here ? "here" : "status", STATUS_AT - width / 2, y - 14, width, 28, 14);
        canvas.text(here ? "onhere mid" : "bold mid", STATUS_AT, y + 4, name);
        if (here) {
            canvas.text("soft", STATUS_AT + width / 2 + 4, y + 4, "now");
        }
    }

    private int legend(int y) {
        int x = MARGIN + 10;
        for (StepKind kind : StepKind.values()) {
            String words = "work of " + kind.words() + (kind == StepKind.EXTERNAL ? " (dashed)" : "");
            canvas.rect(ink(kind), x, y - 12, 22, 16, 4);
            canvas.text("soft", x + 30, y, words);
            x += 30 + Lettering.width(words, SIZE, false) + 18;
        }
        if (shown.isPresent()) {
            canvas.rect("ring", MARGIN + 11, y + 14, 20, 14, 5);
            canvas.text("soft", MARGIN + 40, y + 25, "now");
            canvas.path("strong", "M" + (MARGIN + 84) + " " + (y + 21) + " l4 5 l9 -11");
            canvas.text("soft", MARGIN + 104, y + 25, "done");
            return y + 28;
        }
        return y;
    }

    private String description() {
        StringBuilder words = new StringBuilder("The steps in their order");
        for (ProcessStep step : map.steps()) {
            words.append("; ")
                    .append(step.title())
                    .append(" (")
                    .append(step.kind().words());
            step.widensTo().ifPresent(audience -> words.append(", opens to ").append(Wording.of(audience)));
            step.begins().ifPresent(status -> words.append(", status ").append(status.displayName()));
            shown.ifPresent(s -> words.append(", ").append(s.progress().of(step).word()));
            words.append(')');
        }
        return words.append('.').toString();
    }

    private static List<String> titleOf(ProcessStep step) {
        return Lettering.wrap(step.title(), BOX - 20, SIZE, true);
    }

    private Box box(String id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private static int middle(Lane lane) {
        return switch (lane) {
            case BOTH -> BOTH_AT;
            case FIX -> FIX_AT;
            case TEXT -> TEXT_AT;
        };
    }

    private static String ink(StepKind kind) {
        return switch (kind) {
            case TEAM -> "team";
            case DEVELOPERS -> "developers";
            case EXTERNAL -> "external";
        };
    }
}
