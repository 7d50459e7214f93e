// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.List;
import java.util.Objects;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Tlp;
import org.openvmt.templates.artifact.AudienceGate;
import org.openvmt.templates.artifact.Stage;

/**
 * A case that is to be drawn, by what leave, and for whom.
 *
 * @param caseFile the case
 * @param clearance the leave to show that very case
 * @param audience for whom the picture is; {@link Audience#REPORTER_AND_VMT} stands for those on the report
 */
public record CaseView(CaseFile caseFile, Clearance clearance, Audience audience) {

    /** Checks that nothing is missing. */
    public CaseView {
        Objects.requireNonNull(caseFile, "caseFile");
        Objects.requireNonNull(clearance, "clearance");
        Objects.requireNonNull(audience, "audience");
    }

    /** Passes the gate of the artifacts. */
    void check(String team) {
        List<Reason> objections = AudienceGate.objections(team, caseFile, clearance, audience);
        if (!objections.isEmpty()) {
            throw new PictureRefusedException(objections);
        }
    }

    /** Final if it is for everyone; for anybody else it is a draft (ART-20). */
    Stage stage() {
        return audience == Audience.EVERYONE ? Stage.FINAL : Stage.DRAFT;
    }

    /** What is for those on the report carries the label of the case, what is for others that of their audience (EXT-9). */
    Tlp tlp() {
        return audience == Audience.REPORTER_AND_VMT ? clearance.extent().tlp() : audience.tlp();
    }

    /** What stands on the face of the picture. */
    List<String> face() {
        return List.of(name() + ", as of " + Wording.of(clearance.at()) + ": " + standing(), mark());
    }

    /** Which case it is. */
    String name() {
        return "Case " + caseFile.id() + ", revision " + caseFile.revision();
    }

    /** Where it stands. */
    String standing() {
        return caseFile.state().status().displayName() + ", "
                + (caseFile.state().isPrivate() ? "private" : "public");
    }

    /** For whom the picture is. */
    String mark() {
        return (stage() == Stage.DRAFT ? "Draft, for " : "For ")
                + (audience == Audience.REPORTER_AND_VMT ? "those on the report" : Wording.of(audience));
    }
}
