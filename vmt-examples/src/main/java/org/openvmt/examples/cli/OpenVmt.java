// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.openvmt.examples.Transcript;
import org.openvmt.examples.Transcript.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line: one command for each question of the process. The clock is asked here alone, and only for
 * {@code --at now} and the progress bar.
 */
@Command(
        name = "openvmt",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Carries a vulnerability report from reception to published advisory by a written process. Each"
                + " command asks one question about a case and gives the answer with its reasons: the rule, the section"
                + " of the process, and whether the process states it.",
        exitCodeList = {
            " 0:granted, clean, sound, the same",
            " 1:refused, findings, something overdue or different",
            Exit.UNUSABLE_MEANS,
            Exit.BROKEN_MEANS
        })
public final class OpenVmt {

    @SuppressWarnings("UnusedVariable") // the parser looks at the annotation
    @Option(names = "--version", versionHelp = true, description = "Says which version this is.")
    private boolean version;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answers in JSON, for tools.")
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto (unless given: on a terminal, and if NO_COLOR is not set), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Shows where a fault of the program happened.")
    private boolean stacktrace;

    private final Surroundings surroundings;

    OpenVmt(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs a command; it ends the virtual machine if the exit code is not 0.
     *
     * @param arguments what {@code --help} explains
     */
    public static void main(String[] arguments) {
        StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        boolean terminal = Terminal.isAt(1);
        Surroundings surroundings = new Surroundings(
                System.in,
                new PrintStream(new BufferedOutputStream(standard), false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                terminal,
                Terminal.isAt(2),
                Terminal.columns(terminal),
                InstantSource.system());
        int code = Commands.run(arguments, surroundings, standard::check);
        if (code != Exit.GRANTED) {
            System.exit(code);
        }
    }

    Surroundings surroundings() {
        return surroundings;
    }

    boolean json() {
        return json;
    }

    /** For a command that talks to people only. */
    void refuseJson(String command) {
        if (json) {
            throw UnusableException.ofUsage(command + " has no --json; it is for people only");
        }
    }

    /** Prints an answer; a document goes to standard output alone, with what is said of it beside it. */
    int say(Reply reply) {
        reply.printAsides(transcript(surroundings.err(), false));
        if (json) {
            surroundings.out().print(reply.json() + "\n");
        } else if (reply.document().isPresent()) {
            reply.print(transcript(surroundings.err(), false));
            surroundings.out().print(reply.document().get());
        } else {
            reply.print(transcript(surroundings.out(), colour.isOn(surroundings)));
        }
        return reply.exit();
    }

    /** Says why there is no answer. */
    int fail(Throwable thrown, String command, boolean asJson) {
        Failure failure = Failure.of(thrown);
        if (asJson) {
            surroundings.out().print(failure.json(command) + "\n");
        } else {
            Transcript out = transcript(surroundings.err(), false);
            if (failure.problems().size() == 1) {
                out.heading(
                        Tone.PLAIN,
                        "openvmt: " + failure.message() + ": "
                                + failure.problems().get(0));
            } else {
                out.heading(
                        Tone.PLAIN,
                        "openvmt: " + failure.message() + (failure.problems().isEmpty() ? "" : ":"));
                List.copyOf(failure.problems()).forEach(problem -> out.path(problem.toString()));
            }
        }
        if (stacktrace) {
            thrown.printStackTrace(surroundings.err());
        }
        return failure.exit();
    }

    private Transcript transcript(PrintStream to, boolean coloured) {
        return new Transcript(to, surroundings.width(), Colour.tint(coloured));
    }
}
