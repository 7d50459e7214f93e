// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a run of the fuzzer ended: its exit code, what it did, and the first lines of what it found. */
record FuzzResult(int exitCode, long executions, long seconds, List<String> findings) {

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second.*");
    private static final Pattern PROGRESS = Pattern.compile("#(\\d+)\\s.*");
    private static final Pattern FINDING =
            Pattern.compile("(== (Java Exception|Java Assertion Error|libFuzzer crashing).*|.*ERROR: libFuzzer: .*)");

    static FuzzResult of(int exitCode, List<String> log) {
        long executions = 0;
        long seconds = 0;
        for (String line : log) {
            Matcher done = DONE.matcher(line);
            Matcher progress = PROGRESS.matcher(line);
            if (done.matches()) {
                executions = Long.parseLong(done.group(1));
                seconds = Long.parseLong(done.group(2));
            } else if (progress.matches()) {
                executions = Math.max(executions, Long.parseLong(progress.group(1)));
            }
        }
        List<String> findings =
                log.stream().filter(line -> FINDING.matcher(line).matches()).toList();
        return new FuzzResult(exitCode, executions, seconds, findings);
    }

    boolean isClean() {
        return exitCode == 0 && findings.isEmpty();
    }
}
