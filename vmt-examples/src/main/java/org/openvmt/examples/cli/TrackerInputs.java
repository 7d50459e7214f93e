// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.openvmt.examples.tracker.CaseFolder;
import org.openvmt.examples.tracker.Policies;
import org.openvmt.rules.VmtPolicy;

/** What the commands over many cases start from. */
final class TrackerInputs {

    private TrackerInputs() {}

    static CaseFolder folder(Path folder, BiConsumer<Integer, Integer> progress) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        } else if (!Files.isDirectory(folder)) {
            throw new UnusableException("\"" + folder + "\" is a file, expected a folder with case files");
        }
        return CaseFolder.read(folder, progress);
    }

    /** The shipped policies, and the one that somebody asked for. */
    static Policies policies(PolicyOptions options) throws IOException {
        Policies policies = Policies.shipped();
        return options.isGiven() ? policies.with(VmtPolicy.of(options.ground(""))) : policies;
    }
}
