// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import org.openvmt.core.decision.Basis;
import org.openvmt.core.decision.Citation;
import org.openvmt.core.decision.Reason;

/** A reason but for its sentence. */
record Because(String rule, Citation citation) {

    static final String CHALLENGE = "a challenge is open, expected it to be resolved";
    static final String NO_CHALLENGE = "no challenge is open, expected one with its reason";
    static final String NOTE_OUT = "the note is out, expected none";
    static final String NOTE_ENDS = "the note is out, which ends the case";
    static final String NO_CVE = "no CVE id is requested or assigned";
    static final String STANDING =
            "stakeholders have the fix, and it is not withdrawn, expected that with its reason before the report goes"
                    + " back";
    static final String UNTOLD = "the warned parties were not told that the fix is withdrawn";

    static Because stated(String rule, String section) {
        return new Because(rule, new Citation(section, Basis.STATED));
    }

    static Because derived(String rule, String section) {
        return new Because(rule, new Citation(section, Basis.DERIVED));
    }

    Reason says(String sentence) {
        return new Reason(rule, sentence, citation);
    }
}
