// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.List;
import java.util.Optional;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.taxonomy.TaskStatus;
import org.openvmt.templates.picture.StatusPicture.Shown;

/** Writes the statuses and moves as a Mermaid state diagram. */
final class StatusMermaid {

    private StatusMermaid() {}

    static String of(ProcessMap map, Face face, Optional<Shown> shown) {
        StringBuilder out = new StringBuilder(face.mermaid()).append("stateDiagram-v2\n");
        List<TaskStatus> statuses = map.statuses();
        for (TaskStatus status : statuses) {
            out.append("state \"")
                    .append(Markup.mermaid(status.displayName()))
                    .append("\" as ")
                    .append(id(status));
            out.append('\n');
        }
        if (statuses.contains(TaskStatus.NEW)) {
            out.append("[*] --> ").append(id(TaskStatus.NEW)).append('\n');
        }
        for (Edge edge : Edge.of(map)) {
            String note = shown.flatMap(s -> s.answer(edge))
                    .orElseGet(() -> Wording.guards(edge.guards().size()));
            out.append(id(edge.origin()))
                    .append(" --> ")
                    .append(id(edge.target()))
                    .append(" : ");
            out.append(Markup.mermaid(edge.ids() + ", " + note)).append('\n');
        }
        shown.ifPresent(s -> out.append("classDef here fill:#0550ae,color:#ffffff,font-weight:bold\nclass ")
                .append(id(s.status()))
                .append(" here\n"));
        return out.toString();
    }

    private static String id(TaskStatus status) {
        return "s" + status.name();
    }
}
