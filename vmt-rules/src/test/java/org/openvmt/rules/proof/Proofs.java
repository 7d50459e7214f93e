// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.proof;

import java.util.List;
import java.util.stream.Stream;
import org.openvmt.rules.engine.DecisionKind;

/** Every proof that there is. */
public final class Proofs {

    private Proofs() {}

    /** The proofs of one decision. */
    public static List<Proof> of(DecisionKind decision) {
        return all().filter(proof -> proof.decision() == decision).toList();
    }

    private static Stream<Proof> all() {
        return Stream.of(
                new ClassificationProof(),
                new OutcomeProof(),
                new MoveProof(),
                new DeedProof(),
                new DisclosureProof(),
                new ExtentProof(),
                new EmbargoProof(),
                new DutyProof());
    }
}
