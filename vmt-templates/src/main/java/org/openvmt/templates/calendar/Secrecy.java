// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Tlp;
import org.openvmt.core.process.Duty;
import org.openvmt.templates.artifact.AudienceGate;

/** What a calendar may say of a case to those who can see it. */
record Secrecy(CaseFile caseFile, Clearance clearance, Audience audience, boolean telling) {

    private static final String TAKEN = "Busy";

    /** Refuses the case of another team and a clearance for another revision; is silent beyond the clearance. */
    static Secrecy of(String team, CaseFile caseFile, Clearance clearance, Audience audience) {
        List<Reason> wrong = AudienceGate.objections(team, caseFile, clearance, Audience.REPORTER_AND_VMT);
        if (!wrong.isEmpty()) {
            throw new CalendarRefusedException(wrong);
        }
        boolean telling =
                AudienceGate.objections(team, caseFile, clearance, audience).isEmpty();
        return new Secrecy(caseFile, clearance, audience, telling);
    }

    boolean isPublic() {
        return telling && audience == Audience.EVERYONE;
    }

    String summary(String what) {
        if (!telling) {
            return TAKEN;
        }
        return (isPublic() ? "" : "[" + tlp().label() + "] ") + what + ", case " + caseFile.id();
    }

    List<String> description(List<String> more) {
        if (!telling) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (!isPublic()) {
            lines.add("Draft, " + tlp().label());
        }
        lines.add("Case " + caseFile.id() + ", revision " + caseFile.revision());
        lines.addAll(more);
        return lines;
    }

    /** What is to be done, and for those on the report about what: a branch or a list may tell what a case is about. */
    String task(Duty duty) {
        String task = duty.rule() + ": " + duty.task();
        return audience == Audience.REPORTER_AND_VMT
                ? duty.item().map(item -> task + " (" + item + ")").orElse(task)
                : task;
    }

    private Tlp tlp() {
        return audience == Audience.REPORTER_AND_VMT ? clearance.extent().tlp() : audience.tlp();
    }
}
