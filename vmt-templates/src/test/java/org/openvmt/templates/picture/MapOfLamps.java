// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Audience;
import org.openvmt.core.process.Applicability;
import org.openvmt.core.process.Guard;
import org.openvmt.core.process.Lane;
import org.openvmt.core.process.ProcessMap;
import org.openvmt.core.process.ProcessMove;
import org.openvmt.core.process.ProcessStep;
import org.openvmt.core.process.StepKind;
import org.openvmt.core.taxonomy.TaskStatus;

/** A small process, whose words may be chosen. */
public final class MapOfLamps {

    private MapOfLamps() {}

    public static ProcessMap saying(String words) {
        Citation section = new Citation("Reception", Basis.STATED);
        return ProcessMap.builder()
                .addSteps(
                        step("a", words, Lane.BOTH, "Reception")
                                .begins(TaskStatus.NEW)
                                .widensTo(Audience.REPORTER_AND_VMT)
                                .build(),
                        step("b", words, Lane.FIX, "Patch development")
                                .addAfter("a")
                                .begins(TaskStatus.CONFIRMED)
                                .widensTo(Audience.APPROVERS)
                                .build(),
                        step("c", words, Lane.TEXT, "Draft impact description")
                                .addAfter("a")
                                .begins(TaskStatus.CONFIRMED)
                                .build(),
                        step("d", "Open it", Lane.BOTH, "Open bug, Push patch")
                                .addAfter("b", "c")
                                .widensTo(Audience.EVERYONE)
                                .build())
                .end(TaskStatus.FIX_RELEASED)
                .addMoves(
                        move(TaskStatus.NEW, TaskStatus.CONFIRMED, "TR-02", words, section),
                        move(TaskStatus.CONFIRMED, TaskStatus.FIX_RELEASED, "TR-13", words, section))
                .build();
    }

    private static ProcessStep.Builder step(String id, String title, Lane lane, String section) {
        return ProcessStep.builder()
                .id(id)
                .title(title)
                .lane(lane)
                .kind(StepKind.TEAM)
                .section(section);
    }

    private static ProcessMove move(TaskStatus origin, TaskStatus target, String rule, String words, Citation section) {
        return ProcessMove.builder()
                .origin(origin)
                .target(target)
                .reason(new Reason(rule, words, section))
                .applies(Applicability.PRIVATE)
                .addGuards(new Guard(rule, words, section, Applicability.EVERY_CASE))
                .build();
    }
}
