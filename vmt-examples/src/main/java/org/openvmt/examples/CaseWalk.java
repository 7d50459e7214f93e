// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.embargo.HolidayCalendar;
import org.openvmt.core.profile.HolidayRules;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.Problems;
import org.openvmt.rules.VmtPolicy;

/** The walk through one case, by the policy of its team. */
final class CaseWalk {

    private final CaseFile caseFile;
    private final TeamProfile profile;
    private final HolidayCalendar holidays;
    private boolean goOn;

    CaseWalk(CaseFile caseFile, TeamProfile profile, HolidayCalendar holidays) {
        Problems.gather()
                .require(
                        caseFile.profile().equals(profile.name()),
                        "profile",
                        () -> "\"" + profile.name() + "\" is not the profile of the case, expected \""
                                + caseFile.profile() + "\"")
                .throwIfAny();
        this.caseFile = caseFile;
        this.profile = profile;
        this.holidays = holidays;
    }

    /** Whether the walk goes on after a refusal. */
    CaseWalk goOn(boolean value) {
        this.goOn = value;
        return this;
    }

    WalkResult run(Appendable out, Path folder) {
        Transcript transcript = new Transcript(out);
        transcript.heading("Case " + caseFile.id() + " of " + profile.team() + ", " + caseFile.revision() + " events");
        daysOff(transcript);
        transcript.heading("starting the rule engine ...");
        VmtPolicy policy = VmtPolicy.of(profile, holidays);
        ArtifactFolder artifacts = ArtifactFolder.at(folder);
        Steps steps = new Steps(policy, caseFile, transcript, artifacts, goOn);
        int revision = 1;
        while (revision <= caseFile.revision() && steps.take(caseFile.atRevision(revision))) {
            revision++;
        }
        WalkResult result = steps.result(artifacts.files());
        summary(transcript, result, folder);
        return result;
    }

    /** Which calendars count, and which countries of the profile have none. */
    private void daysOff(Transcript transcript) {
        Set<String> unknown =
                new TreeSet<>(profile.holidays().map(HolidayRules::countries).orElse(Set.of()));
        unknown.removeAll(holidays.sources());
        transcript.heading("Days off of: "
                + (holidays.sources().isEmpty() ? "nobody" : String.join(", ", holidays.sources()))
                + (unknown.isEmpty() ? "" : "; no calendar is known for " + String.join(", ", unknown)));
    }

    private static void summary(Transcript transcript, WalkResult result, Path folder) {
        transcript.blank();
        CaseFile reached = result.reached();
        transcript.heading("The walk came to revision " + reached.revision() + ": "
                + reached.state().status().displayName() + ", "
                + (reached.state().isPrivate() ? "private" : "public") + "; "
                + result.refusals().size() + " refused, " + result.files().size() + " files in " + folder
                + "; exit code "
                + result.exitCode());
        for (WrittenFile file : result.files()) {
            transcript.item(file.kind().id(), file.kind().title() + ": " + Words.of(file.stage(), file.audience()));
            transcript.path(file.path());
        }
        MailCheck.explain(transcript, result.files());
    }
}
