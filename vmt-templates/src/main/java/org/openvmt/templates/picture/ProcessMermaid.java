// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openvmt.core.process.Lane;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.templates.picture.ProcessPicture.Shown;

/** Writes the steps as a Mermaid flowchart. */
final class ProcessMermaid {

    private static final String CLASSES = """
            classDef team fill:#ddf4ff,stroke:#0969da,color:#1b1f24
            classDef developers fill:#dafbe1,stroke:#1a7f37,color:#1b1f24
            classDef external fill:#fff8c5,stroke:#9a6700,color:#1b1f24,stroke-dasharray:5 4
            classDef now stroke-width:4px
            """;

    private ProcessMermaid() {}

    static String of(ProcessMap map, Face face, Optional<Shown> shown) {
        StringBuilder out = new StringBuilder(face.mermaid()).append("flowchart TB\n");
        List<ProcessStep> steps = map.steps();
        for (Lane lane : Lane.values()) {
            List<ProcessStep> inLane =
                    steps.stream().filter(step -> step.lane() == lane).toList();
            if (lane == Lane.BOTH) {
                inLane.forEach(step -> out.append(node(steps.indexOf(step), step, shown)));
            } else if (!inLane.isEmpty()) {
                String name = lane.name().toLowerCase(Locale.ROOT);
                out.append("subgraph ").append(name).append("[\"").append(Markup.mermaid(lane.words()));
                out.append("\"]\n");
                inLane.forEach(step -> out.append(node(steps.indexOf(step), step, shown)));
                out.append("end\n");
            }
        }
        for (ProcessStep step : steps) {
            for (String before : step.after()) {
                out.append('n')
                        .append(index(steps, before))
                        .append(" --> n")
                        .append(steps.indexOf(step))
                        .append('\n');
            }
        }
        map.end().ifPresent(status -> {
            out.append("e([\"").append(Markup.mermaid(status.displayName())).append("\"])\n");
            steps.stream()
                    .filter(step -> map.stepsAfter(step).isEmpty())
                    .forEach(step -> out.append('n').append(steps.indexOf(step)).append(" --> e\n"));
        });
        return out.append(CLASSES).toString();
    }

    private static String node(int index, ProcessStep step, Optional<Shown> shown) {
        StringBuilder label = new StringBuilder("<b>" + Markup.mermaid(step.title()) + "</b><br/>");
        label.append(Markup.mermaid(step.kind().words()));
        shown.ifPresent(s -> label.append(", ").append(s.progress().of(step).word()));
        step.begins()
                .ifPresent(status -> label.append("<br/>").append(Markup.mermaid("status " + status.displayName())));
        step.widensTo()
                .ifPresent(audience -> label.append("<br/>")
                        .append(Markup.mermaid(
                                audience.tlp().label() + ", " + audience.rule() + ": " + Wording.of(audience))));
        String kind = step.kind().name().toLowerCase(Locale.ROOT);
        boolean now = shown.filter(s -> s.progress().of(step) == Standing.NOW).isPresent();
        return "n" + index + "[\"" + label + "\"]\nclass n" + index + " " + kind + "\n"
                + (now ? "class n" + index + " now\n" : "");
    }

    private static int index(List<ProcessStep> steps, String id) {
        return steps.stream().map(ProcessStep::id).toList().indexOf(id);
    }
}
