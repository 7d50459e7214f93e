// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.bench;

import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.rules.decide.PolicyGround;

/** One warm decision of each kind on a whole case, of which all was decided before or nothing. */
@State(Scope.Thread)
public class KindBenchmark {

    private final CaseFile caseFile = Cases.underEmbargo();
    private final Instant at = caseFile.lastEventAt().plusSeconds(60);

    /** Which kind of decision. */
    @Param
    public Kind kind = Kind.OUTCOME;

    /** Whether the facts were decided on before. */
    @Param({"true", "false"})
    public boolean seen;

    private PolicyGround ground = PolicyGround.of(TeamProfiles.kataContainers());

    /** Takes rules that forget at once, if nothing is to be seen before. */
    @Setup
    public void choose() {
        if (!seen) {
            ground = new PolicyGround(
                    ground.profile(), ground.holidays(), ground.rules().listening(finding -> {}));
        }
    }

    /** Decides. */
    @Benchmark
    public Object decide() {
        return kind.ask(ground, caseFile, at);
    }
}
