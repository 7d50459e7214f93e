// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problem;

/** Collects the problems of one reading, and leaves out those that only follow from an earlier one. */
final class ProblemList {

    /** After so many, a document is no document of ours, and more messages help nobody. */
    private static final int ENOUGH = 100;

    private final List<DocumentProblem> problems = new ArrayList<>();

    void add(JsonParser parser, String message) {
        add(path(parser), parser.currentTokenLocation(), message);
    }

    void add(JsonParser parser, InvalidValueException invalid) {
        String outer = path(parser);
        for (Problem problem : invalid.problems()) {
            Problem whole = problem.under(outer);
            add(whole.path(), parser.currentTokenLocation(), whole.message());
        }
    }

    void add(String path, JsonLocation location, String message) {
        boolean follows = problems.stream().anyMatch(known -> isWithin(known.path(), path));
        if (!follows && problems.size() < ENOUGH) {
            problems.add(new DocumentProblem(
                    path, Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0), message));
        }
    }

    private static boolean isWithin(String path, String outer) {
        return !outer.isEmpty()
                && path.startsWith(outer)
                && (path.length() == outer.length()
                        || path.charAt(outer.length()) == '.'
                        || path.charAt(outer.length()) == '[');
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
    }

    static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (JsonPointer at = parser.getParsingContext().pathAsPointer(); !at.matches(); at = at.tail()) {
            if (at.mayMatchElement()) {
                path.append('[').append(at.getMatchingIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(at.getMatchingProperty());
            }
        }
        return path.toString();
    }
}
