// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;

/**
 * Walks a case through the whole process: event by event it shows what the rules say, who may know, and what is due next,
 * and it leaves every artifact in a folder. Time comes from the journal of the case and from nowhere else.
 */
public final class Walk {

    /** The walk reached the end of the journal, and the rules agreed with all of it. */
    static final int DONE = 0;

    /** The rules refused something. */
    static final int REFUSED = 1;

    /** The command or a file cannot be read. */
    static final int UNUSABLE = 2;

    private Walk() {}

    /**
     * Runs the program; it ends the virtual machine if the exit code is not 0.
     *
     * @param arguments what {@code --help} explains
     */
    public static void main(String[] arguments) {
        int code = run(
                arguments,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the program without ending the virtual machine.
     *
     * @param arguments what {@code main} takes
     * @param out where the result goes
     * @param err where complaints go
     * @return the exit code
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Arguments parsed = Arguments.parse(arguments);
            if (parsed.help()) {
                out.print(Arguments.HELP);
                return DONE;
            }
            CaseFile caseFile = Inputs.caseFile(parsed.source());
            TeamProfile profile = Inputs.profile(parsed.profile().orElse(caseFile.profile()));
            return new CaseWalk(caseFile, profile, Inputs.holidays(profile))
                    .goOn(parsed.goOn())
                    .run(out, parsed.out().resolve(Inputs.folderName(parsed.source())))
                    .exitCode();
        } catch (DocumentException e) {
            err.println("The document cannot be used:");
            e.problems().forEach(problem -> err.println("  " + problem));
        } catch (InvalidValueException e) {
            err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("There is no file \"" + e.getFile() + "\".");
        } catch (IOException | UncheckedIOException e) {
            err.println("A file cannot be read or written: " + e.getMessage());
        }
        return UNUSABLE;
    }
}
