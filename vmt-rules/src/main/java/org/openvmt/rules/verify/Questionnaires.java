// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;

/** The questionnaires of triage: all that are complete, and all that leave one question open. */
final class Questionnaires {

    private Questionnaires() {}

    static List<Assessment> withOneGapAtMost() {
        return answers(List.of(true, false))
                .flatMap(dueProcess -> answers(List.of(Nature.values()))
                        .flatMap(nature -> answers(List.of(Code.values()))
                                .flatMap(code -> answers(List.of(Released.values()))
                                        .flatMap(released -> answers(List.of(true, false))
                                                .flatMap(production -> answers(List.of(Fixable.values()))
                                                        .map(fixable -> Assessment.builder()
                                                                .dueProcess(dueProcess)
                                                                .nature(nature)
                                                                .code(code)
                                                                .released(released)
                                                                .production(production)
                                                                .fixable(fixable)
                                                                .build()))))))
                .filter(assessment -> gaps(assessment) <= 1)
                .toList();
    }

    private static <T> Stream<Optional<T>> answers(List<T> given) {
        return Stream.concat(given.stream().map(Optional::of), Stream.of(Optional.empty()));
    }

    private static long gaps(Assessment a) {
        return Stream.of(a.dueProcess(), a.nature(), a.code(), a.released(), a.production(), a.fixable())
                .filter(Optional::isEmpty)
                .count();
    }
}
