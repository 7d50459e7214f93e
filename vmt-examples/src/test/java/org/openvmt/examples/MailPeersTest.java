// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a walk tells somebody to type works as it stands. */
@Tag("peers")
class MailPeersTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"cve-2020-2024", "public-report"})
    void checksTheMailsAsItIsTold(String name) throws Exception {
        requireInstalled("gpg");
        requireInstalled("perl");
        Walked walked = Walked.through(ShippedCases.read(name), folder);
        List<WrittenFile> mails =
                walked.result().files().stream().filter(WrittenFile::isMail).toList();

        String said = run(commands(walked.transcript()));

        System.out.println("peers of the walk: gpg, " + mails.size() + " mails of " + name);
        assertThat(said.lines().filter(line -> line.startsWith("gpg: Good signature from")))
                .as(said)
                .hasSameSizeAs(mails);
        assertThat(said.lines().filter(line -> line.startsWith("gpg: encrypted with")))
                .hasSize((int) mails.stream().filter(WrittenFile::isEncrypted).count());
        assertThat(said).contains("status 0").doesNotContain("BAD signature");
    }

    private static String commands(String transcript) {
        String begin = transcript.substring(transcript.indexOf("To check the "));
        return begin.lines().dropWhile(line -> !line.startsWith("     export")).collect(Collectors.joining("\n"));
    }

    private String run(String commands) throws IOException, InterruptedException {
        Path out = Files.createTempFile("gpg", ".txt");
        try {
            ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", commands + "\necho status $?")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            bash.environment().put("LC_ALL", "C.UTF-8");
            Process process = bash.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
        }
    }

    private static void requireInstalled(String program) throws InterruptedException, IOException {
        Process found = new ProcessBuilder("bash", "-c", "command -v " + program).start();
        if (found.waitFor() != 0) {
            assertThat(System.getProperty("openvmt.peers", String.valueOf(System.getenv("OPENVMT_PEERS"))))
                    .as("the peer %s is required and not installed", program)
                    .isNotEqualTo("required");
            Assumptions.abort("the peer " + program + " is not installed");
        }
    }
}
