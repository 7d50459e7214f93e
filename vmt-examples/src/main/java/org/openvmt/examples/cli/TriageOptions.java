// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.Optional;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;
import picocli.CommandLine.Option;

/** The answers of triage as options. */
final class TriageOptions {

    @Option(names = "--due-process", paramLabel = "yes|no", description = "Was due process followed?")
    private Optional<YesNo> dueProcess = Optional.empty();

    @Option(
            names = "--nature",
            paramLabel = "WHAT",
            description = "vulnerability, impractical (nobody can exploit it), hardening or neither.")
    private Optional<Nature> nature = Optional.empty();

    @Option(names = "--code", paramLabel = "WHOSE", description = "ours or dependency.")
    private Optional<Code> code = Optional.empty();

    @Option(names = "--released", paramLabel = "WHERE", description = "supported, end-of-life or never.")
    private Optional<Released> released = Optional.empty();

    @Option(names = "--production", paramLabel = "yes|no", description = "Is the feature meant for production?")
    private Optional<YesNo> production = Optional.empty();

    @Option(names = "--fixable", paramLabel = "WHERE", description = "everywhere, main-only or not-completely.")
    private Optional<Fixable> fixable = Optional.empty();

    /** An answer that needs no more words. */
    enum YesNo {
        /** It is so. */
        YES,
        /** It is not. */
        NO
    }

    Assessment over(Assessment recorded) {
        Assessment.Builder answers = Assessment.builder();
        answers.from(recorded);
        dueProcess.ifPresent(answer -> answers.dueProcess(answer == YesNo.YES));
        nature.ifPresent(answers::nature);
        code.ifPresent(answers::code);
        released.ifPresent(answers::released);
        production.ifPresent(answer -> answers.production(answer == YesNo.YES));
        fixable.ifPresent(answers::fixable);
        return answers.build();
    }
}
