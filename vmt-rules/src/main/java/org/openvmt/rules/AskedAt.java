// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules;

import java.time.Instant;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.value.InvalidValueException;

/** The instant at which something would be done to a case: never before what was done last. */
final class AskedAt {

    private AskedAt() {}

    static void check(CaseFile caseFile, Instant at) {
        if (at.isBefore(caseFile.lastEventAt())) {
            throw InvalidValueException.of(
                    "at", "\"" + at + "\" lies before the last event at \"" + caseFile.lastEventAt() + "\"");
        }
    }
}
