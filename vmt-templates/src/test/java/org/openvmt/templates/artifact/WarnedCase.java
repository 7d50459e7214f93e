// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;

/** A private case whose stakeholders were warned, for tests of other packages. */
public final class WarnedCase {

    private WarnedCase() {}

    public static CaseFile file() {
        return SomeCase.warned().file();
    }

    public static Clearance clearance() {
        return Leave.widest(file());
    }
}
