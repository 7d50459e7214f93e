// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Problem;

/** Collects the problems of one reading, and leaves out those that only follow from an earlier one. */
final class ProblemList {

    /** After so many, a document is no document of ours, and more messages help nobody. */
    static final int ENOUGH = 100;

    private static final Comparator<DocumentProblem> ORDER =
            Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column);

    private final List<DocumentProblem> found = new ArrayList<>();

    /** The problems of the reading that a deserializer takes part in. */
    static ProblemList of(DeserializationContext context) {
        return (ProblemList) Objects.requireNonNull(context.getAttribute(ProblemList.class));
    }

    /** Notes a problem whose line and column follow from its path. */
    void add(String path, String message) {
        if (!follows(path, found)) {
            note(new DocumentProblem(path, 0, 0, message));
        }
    }

    /** Notes a problem that stands elsewhere than its path tells, or that has none. */
    void addAt(JsonLocation at, String path, String message) {
        note(new DocumentProblem(path, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0), message));
    }

    /** Notes what is wrong with a value, except with those of its parts that could not be read as they should. */
    void add(String path, InvalidValueException invalid) {
        List<DocumentProblem> before = List.copyOf(found);
        for (Problem problem : invalid.problems()) {
            String part =
                    new Problem(Paths.firstStep(problem.path()), "").under(path).path();
            if (!follows(part, before)) {
                Problem whole = problem.under(path);
                note(new DocumentProblem(whole.path(), 0, 0, Wording.harmless(whole.message())));
            }
        }
    }

    private static boolean follows(String path, List<DocumentProblem> earlier) {
        return earlier.stream().anyMatch(known -> Paths.isWithin(known.path(), path));
    }

    private void note(DocumentProblem problem) {
        if (!isFull()) {
            found.add(problem);
        }
    }

    boolean isFull() {
        return found.size() == ENOUGH;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean lacksPlaces() {
        return found.stream().anyMatch(problem -> problem.line() == 0);
    }

    /** The paths whose line and column are not known, with all that lead there. */
    Set<String> unlocated() {
        Set<String> paths = new HashSet<>(Set.of(""));
        for (DocumentProblem problem : found) {
            for (String path = problem.path(); problem.line() == 0 && paths.add(path); ) {
                path = Paths.outer(path);
            }
        }
        return paths;
    }

    /** The refusal, in the order of the document; a problem of something absent stands where its holder does. */
    DocumentException refusal(Map<String, JsonLocation> places) {
        List<DocumentProblem> problems = new ArrayList<>();
        for (DocumentProblem problem : found) {
            String path = problem.path();
            while (!places.containsKey(path) && !path.isEmpty()) {
                path = Paths.outer(path);
            }
            JsonLocation at = places.getOrDefault(path, JsonLocation.NA);
            boolean known = problem.line() > 0 || at.getLineNr() < 1;
            problems.add(
                    known
                            ? problem
                            : new DocumentProblem(problem.path(), at.getLineNr(), at.getColumnNr(), problem.message()));
        }
        problems.sort(ORDER);
        if (isFull()) {
            problems.add(new DocumentProblem("", 0, 0, "may have more problems than these"));
        }
        return new DocumentException(problems);
    }
}
