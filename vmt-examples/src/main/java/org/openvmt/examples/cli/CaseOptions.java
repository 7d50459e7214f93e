// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.rules.VmtPolicy;
import org.openvmt.rules.decide.PolicyGround;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case a question is about, and the instant that it is asked for. */
final class CaseOptions {

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            description =
                    "A case file (.yaml, .yml, .json), - for standard input, or the name of a shipped case, such as"
                            + " cve-2020-2024 or leak.")
    private String source = "";

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            defaultValue = Instants.LAST,
            description =
                    "The instant that is asked about, such as 2026-04-07T00:00:00Z; \"now\" asks the clock. Unless"
                            + " given, \"last\": the instant of the last event of the case.")
    private String at = Instants.LAST;

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = "The case as it was after its first N events. Unless given, all of them count.")
    private Optional<Integer> revision = Optional.empty();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    private int later;

    CaseFile caseFile(Surroundings surroundings) throws IOException {
        CaseFile whole = Sources.caseFile(source, surroundings.in());
        int wanted = revision.orElse(whole.revision());
        if (wanted < 1 || wanted > whole.revision()) {
            throw UnusableException.ofUsage("--revision: the case has no revision " + wanted
                    + ", expected a number from 1 to " + whole.revision());
        }
        later = whole.revision() - wanted;
        return whole.atRevision(wanted);
    }

    /** How many events of the case that was read the wanted revision leaves out. */
    int laterEvents() {
        return later;
    }

    Question question(Surroundings surroundings) throws IOException {
        CaseFile caseFile = caseFile(surroundings);
        Instant instant = Instants.parse(at, caseFile, surroundings.clock());
        if (instant.isBefore(caseFile.lastEventAt())) {
            throw UnusableException.ofUsage("--at: \"" + instant + "\" lies before the last event of the case, \""
                    + caseFile.lastEventAt() + "\"; --revision goes back in its history");
        }
        return question(caseFile, policy, instant);
    }

    /** The question to the policy of the very team that the case is one of. */
    static Question question(CaseFile caseFile, PolicyOptions policy, Instant at) throws IOException {
        PolicyGround ground = policy.ground(caseFile.profile());
        String team = ground.profile().name();
        if (!caseFile.profile().equals(team)) {
            throw new UnusableException("the case is one of \"" + caseFile.profile() + "\" and the profile that of \""
                    + team + "\", expected the same; diff-profiles holds two teams against each other");
        }
        return new Question(caseFile, VmtPolicy.of(ground), at);
    }
}
