// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.decision.Decision;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Extent;
import org.openvmt.rules.VmtPolicy;

/** Shows who may know of a case after each step, and whom the step admitted by which rule. */
final class Admissions {

    private final VmtPolicy policy;
    private final Transcript transcript;
    private final Set<Audience> admitted = EnumSet.noneOf(Audience.class);

    Admissions(VmtPolicy policy, Transcript transcript) {
        this.policy = policy;
        this.transcript = transcript;
    }

    void show(CaseFile caseFile, Instant at) {
        Decision<Extent> decision = policy.extent(caseFile, at);
        Extent extent = decision.outcome();
        transcript.item("may know", extent.tlp().label() + ": " + Words.of(extent));
        for (Audience audience : extent.audiences()) {
            if (admitted.add(audience)) {
                decision.reasons().stream()
                        .filter(reason -> reason.rule().equals(audience.rule()))
                        .forEach(reason -> transcript.item("admitted", Words.of(reason)));
            }
        }
    }
}
