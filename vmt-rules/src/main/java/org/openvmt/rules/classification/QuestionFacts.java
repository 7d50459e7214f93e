// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvmt.core.taxonomy.ReportClass;

/**
 * What the rule on gaps reads: an unanswered question, and what hangs on it.
 *
 * @param question the question
 * @param toldApart the classes that its answer tells apart, all other answers being the same; empty if the answer changes
 *     nothing, however the other gaps are filled
 */
public record QuestionFacts(Question question, Set<ReportClass> toldApart) {

    /** Copies the set. */
    public QuestionFacts {
        Objects.requireNonNull(question, "question");
        toldApart = Set.copyOf(toldApart);
    }

    /**
     * The classes as a sentence names them.
     *
     * @return such as {@code A, B1 and B2}, in the order of the taxonomy
     */
    public String classesInWords() {
        String list = toldApart.isEmpty()
                ? ""
                : EnumSet.copyOf(toldApart).stream().map(ReportClass::name).collect(Collectors.joining(", "));
        int last = list.lastIndexOf(", ");
        return last < 0 ? list : list.substring(0, last) + " and " + list.substring(last + 2);
    }
}
