// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openvmt.examples.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The walk of a case through the whole process. */
@Command(
        name = "walk",
        description = "Walks a case through the whole process, event by event, tells at each what the rules say and who"
                + " may know, and writes every artifact that falls due. For people only: it has no --json.",
        exitCodeList = {
            " 0:the walk reached its end",
            " 1:the rules refused something",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
final class WalkCommand implements Callable<Integer> {

    private final OpenVmt door;

    @Parameters(index = "0", paramLabel = "CASE", description = "A case file, or the name of a shipped case.")
    private String source = "";

    @Option(names = "--profile", paramLabel = "NAME|FILE", description = "The team whose policy decides.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "walk",
            description = "Where the folder of the case is written; unless given, walk.")
    private String folder = "walk";

    @Option(names = "--continue", description = "Goes on after a refusal.")
    private boolean goOn;

    WalkCommand(OpenVmt door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        door.refuseJson("walk");
        List<String> arguments = new ArrayList<>(List.of(source, "--out", folder));
        profile.ifPresent(name -> arguments.addAll(List.of("--profile", name)));
        if (goOn) {
            arguments.add("--continue");
        }
        return Walk.run(
                arguments.toArray(new String[0]),
                door.surroundings().out(),
                door.surroundings().err());
    }
}
