// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.time.Instant;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.people.Extent;
import org.openvmt.examples.Words;
import org.openvmt.rules.VmtPolicy;

/**
 * What a command asks about.
 *
 * @param caseFile the case
 * @param policy whose policy answers
 * @param at the instant
 */
record Question(CaseFile caseFile, VmtPolicy policy, Instant at) {

    Extent extent() {
        return policy.extent(caseFile, at).outcome();
    }

    /** The line that stands above everything that is told of a case. */
    String head(Extent extent) {
        return extent.tlp().label() + "  case " + caseFile.id() + ", revision " + caseFile.revision() + ", "
                + caseFile.state().status().displayName() + ", "
                + (caseFile.state().isPrivate() ? "private" : "public") + ", at " + at + "; may know: "
                + Words.of(extent);
    }
}
