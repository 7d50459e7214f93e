// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.openvmt.examples.Transcript;
import picocli.CommandLine;

/** Finds out whether people look at what is written, and how wide their terminal is. */
final class Terminal {

    private Terminal() {}

    /** Whether a stream, 1 or 2, ends at a terminal. */
    static boolean isAt(int descriptor) {
        try {
            Path link = Path.of("/proc/self/fd/" + descriptor);
            if (Files.isSymbolicLink(link)) {
                return Files.readSymbolicLink(link).toString().matches("/dev/(pts/.*|tty.*|console)");
            }
        } catch (IOException | InvalidPathException e) {
            // Nothing tells it that way here.
            return isConsole();
        }
        return isConsole();
    }

    /** Java tells only of both standard streams at once; from 22 on it has to be asked twice. */
    @SuppressWarnings("SystemConsoleNull") // both answers are looked at
    private static boolean isConsole() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    console.getClass().getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The columns of the terminal, or 100 without one. */
    static int columns(boolean terminal) {
        return terminal
                ? new CommandLine(CommandLine.Model.CommandSpec.create())
                        .setUsageHelpAutoWidth(true)
                        .getUsageHelpWidth()
                : Transcript.WIDTH;
    }
}
