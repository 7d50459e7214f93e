// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.rules.decide.OutcomeDecision;
import org.openvmt.rules.engine.Rulebook;

@Tag("long")
class RulesCompilerMissingExceptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drools-mvel-[0-9.]+jar",
                "mvel2-.*jar",
                "(drools-mvel-|mvel2-|drools-wiring-dynamic-).*jar",
                // What vmt-rules excludes, too: all that is left for who runs the shipped rules alone.
                "(drools-(mvel|wiring-dynamic|drl-.*|ecj|io)|mvel2|antlr4?-runtime|ecj)-[0-9].*jar"
            })
    void decidesByShippedRulesAndSaysWhatToAddForOthers(String missing) throws IOException, InterruptedException {
        String classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !String.valueOf(Path.of(entry).getFileName()).matches(missing))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Process process = new ProcessBuilder(java, "-cp", classPath, Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        String version = KieBase.class.getPackage().getImplementationVersion();
        assertThat(version).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(said.lines())
                .containsExactly(
                        "ADVISORY",
                        "rules of a team's own need org.drools:drools-mvel:" + version
                                + ", with what it needs, on the class path",
                        "org.drools:drools-mvel:" + version);
    }

    /** Runs in a virtual machine without the compiler. */
    static final class Program {

        private Program() {}

        public static void main(String[] none) {
            System.out.println(
                    OutcomeDecision.of(Rulebook.shipped(), ReportClass.A).outcome());
            try {
                TeamRules.of(List.of(Lamps.source(Lamps.RULES)), RulesConsent.THESE_RULES_MAY_RUN_ANY_JAVA);
            } catch (RulesCompilerMissingException e) {
                System.out.println(e.getMessage());
                System.out.println(e.artifact());
            }
        }
    }
}
