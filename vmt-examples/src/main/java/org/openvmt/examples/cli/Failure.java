// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.openvmt.core.json.DocumentException;
import org.openvmt.core.json.DocumentProblem;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.rules.decide.PolicyConflictException;
import org.openvmt.rules.engine.RuleFailureException;
import org.openvmt.rules.pack.RulesCompilerMissingException;
import org.openvmt.rules.pack.RulesSourceException;
import picocli.CommandLine.ParameterException;

/**
 * Why there is no answer, in one sentence, with the problems of a document below it.
 *
 * @param exit the exit code
 * @param kind {@code usage}, {@code input}, {@code policy} or {@code internal}
 * @param message the sentence
 * @param problems what is wrong where; may be empty
 */
record Failure(int exit, String kind, String message, List<DocumentProblem> problems) {

    static final String INTERNAL = "internal";

    private static final String INPUT = "input";
    private static final String USAGE = "usage";

    /** For tools: the command, what is wrong, and the exit code. */
    String json(String command) {
        ObjectNode error = Nodes.object().put("kind", kind).put("message", message);
        error.set("problems", Nodes.list(problems, Nodes::problem));
        ObjectNode node = Nodes.object().put("command", command);
        node.set("error", error);
        return Nodes.print(node.put("exit", exit));
    }

    static Failure usage(String message) {
        return new Failure(Exit.UNUSABLE, USAGE, message, List.of());
    }

    static Failure of(Throwable thrown) {
        if (thrown instanceof ParameterException usage) {
            return usage(String.valueOf(usage.getMessage()));
        } else if (thrown instanceof UnusableException unusable) {
            return new Failure(
                    Exit.UNUSABLE,
                    unusable.isUsage() ? USAGE : INPUT,
                    String.valueOf(unusable.getMessage()),
                    unusable.problems());
        } else if (thrown instanceof DocumentException document) {
            return new Failure(Exit.UNUSABLE, INPUT, "the document cannot be used", document.problems());
        } else if (thrown instanceof InvalidValueException invalid) {
            return input(String.valueOf(invalid.getMessage()));
        } else if (thrown instanceof InvalidPathException path) {
            return input("\"" + path.getInput() + "\" is no path of a file");
        } else if (thrown instanceof UncheckedIOException && thrown.getCause() instanceof IOException cause) {
            return input(sentence(cause));
        } else if (thrown instanceof IOException io) {
            return input(sentence(io));
        }
        return policy(thrown);
    }

    private static Failure policy(Throwable thrown) {
        if (thrown instanceof RulesSourceException rules) {
            return new Failure(
                    Exit.UNUSABLE,
                    INPUT,
                    "the rules of the pack cannot be used",
                    rules.problems().stream()
                            .map(problem -> new DocumentProblem(
                                    problem.file(), problem.line(), problem.column(), problem.message()))
                            .toList());
        } else if (thrown instanceof PolicyConflictException
                || thrown instanceof RuleFailureException
                || thrown instanceof RulesCompilerMissingException) {
            return new Failure(Exit.UNUSABLE, "policy", "the policy cannot answer: " + thrown.getMessage(), List.of());
        }
        // No message of what nobody foresaw: it could quote a private report.
        return new Failure(
                Exit.BROKEN,
                INTERNAL,
                "this is a fault of the program (" + thrown.getClass().getSimpleName()
                        + "); --stacktrace shows where it happened",
                List.of());
    }

    private static Failure input(String message) {
        return new Failure(Exit.UNUSABLE, INPUT, message, List.of());
    }

    private static String sentence(IOException io) {
        if (io instanceof NoSuchFileException missing) {
            return "there is no file \"" + missing.getFile() + "\"";
        } else if (io instanceof FileAlreadyExistsException there) {
            return "\"" + there.getFile() + "\" exists already";
        } else if (io instanceof AccessDeniedException denied) {
            return "\"" + denied.getFile() + "\" may not be read or written";
        } else if (io instanceof FileSystemException file) {
            return "\"" + file.getFile() + "\" cannot be read or written"
                    + (file.getReason() == null ? "" : ": " + file.getReason());
        }
        return "a file cannot be read or written: " + io.getMessage();
    }
}
