// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.concurrent.Callable;
import org.openvmt.examples.AdvisoryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The report on published advisories. */
@Command(
        name = "report",
        description =
                "Reads every advisory below a folder, and prints for each what was read, what is odd about it, what"
                        + " was left over, and what the linter says; at the end how often each finding occurred. For people"
                        + " only: lint has --json.",
        exitCodeList = {" 0:every file was read", Exit.UNUSABLE_MEANS, Exit.BROKEN_MEANS})
final class ReportCommand implements Callable<Integer> {

    private final OpenVmt door;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A folder with advisories, or one of them.")
    private String folder = "";

    ReportCommand(OpenVmt door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        door.refuseJson("report");
        return AdvisoryReport.run(
                new String[] {folder},
                door.surroundings().out(),
                door.surroundings().err());
    }
}
