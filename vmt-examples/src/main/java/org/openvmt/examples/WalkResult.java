// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.util.List;
import org.openvmt.core.casefile.CaseFile;

/** How a walk ended: the case as far as it came, what the rules refused, and what was written. */
record WalkResult(CaseFile reached, List<Refusal> refusals, List<WrittenFile> files) {

    WalkResult {
        refusals = List.copyOf(refusals);
        files = List.copyOf(files);
    }

    int exitCode() {
        return refusals.isEmpty() ? Walk.DONE : Walk.REFUSED;
    }
}
