// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.decision.Reason;
import org.openvmt.core.decision.Subject;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;

/** Clearances as the policy would give them. */
final class Leave {

    private Leave() {}

    /** The leave to show a case to some audiences, beside those on the report. */
    static Clearance of(CaseFile caseFile, Audience... audiences) {
        return at(caseFile.lastEventAt(), caseFile, audiences);
    }

    /** The widest leave, with something against the date on record. */
    static Clearance against(CaseFile caseFile, Reason objection) {
        Clearance widest = widest(caseFile);
        return Clearance.of(
                caseFile,
                Decision.about(
                        new Subject(caseFile.id(), caseFile.revision(), widest.at()),
                        widest.extent(),
                        reasons(List.copyOf(widest.extent().audiences()))),
                List.of(objection));
    }

    static Clearance at(Instant at, CaseFile caseFile, Audience... audiences) {
        List<Audience> all = Stream.concat(Stream.of(Audience.REPORTER_AND_VMT), Arrays.stream(audiences))
                .distinct()
                .toList();
        return Clearance.of(
                caseFile,
                Decision.about(new Subject(caseFile.id(), caseFile.revision(), at), Extent.of(all), reasons(all)));
    }

    private static List<Reason> reasons(List<Audience> audiences) {
        return audiences.stream()
                .map(audience -> new Reason(
                        audience.rule(), audience + " may know", new Citation("Extent of Disclosure", Basis.STATED)))
                .toList();
    }

    /** The widest leave that the journal bears out. */
    static Clearance widest(CaseFile caseFile) {
        if (!caseFile.state().isPrivate()) {
            return of(caseFile, Audience.values());
        }
        return caseFile.state().disclosure().date().isPresent()
                ? of(caseFile, Audience.CORE_REVIEWERS, Audience.APPROVERS, Audience.CNA, Audience.STAKEHOLDERS)
                : of(caseFile, Audience.CORE_REVIEWERS, Audience.APPROVERS, Audience.CNA);
    }
}
