// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import java.util.List;
import java.util.stream.Stream;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;

/** The ways in which the gaps of a questionnaire can be filled. */
final class Completions {

    private Completions() {}

    /** Every way; the one and only for a complete questionnaire. */
    static List<AnswersFacts> of(Assessment assessment) {
        List<AnswersFacts> ways = List.of(one(assessment));
        for (Question question : gaps(assessment)) {
            ways = ways.stream().flatMap(way -> variants(way, question)).toList();
        }
        return ways;
    }

    /** The questions that are left open. */
    static List<Question> gaps(Assessment assessment) {
        return Stream.of(Question.values())
                .filter(question -> !question.isAnsweredIn(assessment))
                .toList();
    }

    /** The same answers but one, which is given in every way that there is. */
    static Stream<AnswersFacts> variants(AnswersFacts a, Question question) {
        return switch (question) {
            case DUE_PROCESS ->
                Stream.of(true, false)
                        .map(given -> new AnswersFacts(
                                given, a.nature(), a.code(), a.released(), a.production(), a.fixable()));
            case NATURE ->
                Stream.of(Nature.values())
                        .map(given -> new AnswersFacts(
                                a.dueProcess(), given, a.code(), a.released(), a.production(), a.fixable()));
            case CODE ->
                Stream.of(Code.values())
                        .map(given -> new AnswersFacts(
                                a.dueProcess(), a.nature(), given, a.released(), a.production(), a.fixable()));
            case RELEASED ->
                Stream.of(Released.values())
                        .map(given -> new AnswersFacts(
                                a.dueProcess(), a.nature(), a.code(), given, a.production(), a.fixable()));
            case PRODUCTION ->
                Stream.of(true, false)
                        .map(given -> new AnswersFacts(
                                a.dueProcess(), a.nature(), a.code(), a.released(), given, a.fixable()));
            case FIXABLE ->
                Stream.of(Fixable.values())
                        .map(given -> new AnswersFacts(
                                a.dueProcess(), a.nature(), a.code(), a.released(), a.production(), given));
        };
    }

    private static AnswersFacts one(Assessment assessment) {
        return new AnswersFacts(
                assessment.dueProcess().orElse(true),
                assessment.nature().orElse(Nature.VULNERABILITY),
                assessment.code().orElse(Code.OURS),
                assessment.released().orElse(Released.SUPPORTED),
                assessment.production().orElse(true),
                assessment.fixable().orElse(Fixable.EVERYWHERE));
    }
}
