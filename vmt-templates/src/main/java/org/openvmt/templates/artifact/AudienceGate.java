// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Audience;

/** The gate that everything passes which shows a case: artifacts, pictures and calendars (ART-20). */
public final class AudienceGate {

    private AudienceGate() {}

    /**
     * Everything that speaks against showing a case: it is another team's, the clearance is for something else or does not
     * reach the audience, or the audience is everyone and no opening is recorded.
     *
     * @param team the name of the profile that shows it
     * @param caseFile the case
     * @param clearance the leave to show it
     * @param audience to whom
     * @return empty if nothing does; nothing of the report is quoted
     */
    public static List<Reason> objections(String team, CaseFile caseFile, Clearance clearance, Audience audience) {
        List<Reason> found = new ArrayList<>();
        require(
                found,
                caseFile.profile().equals(team),
                () -> "case " + caseFile.id() + " belongs to the team \"" + caseFile.profile() + "\", not to \"" + team
                        + "\"");
        require(
                found,
                clearance.isFor(caseFile),
                () -> "the clearance is for another case or another revision than " + caseFile.id() + " revision "
                        + caseFile.revision());
        require(
                found,
                clearance.extent().admits(audience),
                () -> "it is for " + audience.inWords() + ", and the clearance admits " + admitted(clearance) + " ("
                        + audience.rule() + ")");
        require(
                found,
                audience != Audience.EVERYONE || !caseFile.state().isPrivate(),
                () -> "it is for everyone, and no opening of the report is recorded (EXT-6)");
        return found;
    }

    private static String admitted(Clearance clearance) {
        return clearance.extent().audiences().stream().map(Audience::inWords).collect(Collectors.joining(", "));
    }

    private static void require(List<Reason> found, boolean holds, Supplier<String> sentence) {
        if (!holds) {
            found.add(ArtifactRule.ART_20.because(sentence.get()));
        }
    }
}
