// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.value.Problems;

/**
 * What the answers of triage come to: a class, or the questions that have to be answered before there is one. Invariants:
 * a class is the only one possible, and there is a class or an open question. Process section <i>Incident Report
 * Taxonomy</i>.
 */
@Value.Immutable
public sealed interface Classification permits ImmutableClassification {

    /**
     * The class.
     *
     * @return empty while a question is unanswered that matters to it
     */
    Optional<ReportClass> reportClass();

    /**
     * The classes that the answers given so far leave possible.
     *
     * @return at least one, in the order of the taxonomy
     */
    Set<ReportClass> possible();

    /**
     * The unanswered questions that matter: there are two ways to answer the rest of the questionnaire that differ in
     * this one answer and end in different classes.
     *
     * @return in the order in which they are asked; empty if there is a class
     */
    List<Question> openQuestions();

    /** Checks that class and open questions exclude each other, and that a class is the only one possible. */
    @Value.Check
    default void check() {
        Problems.gather()
                .require(
                        reportClass().isPresent() == openQuestions().isEmpty(),
                        "open-questions",
                        () -> "\"" + openQuestions() + "\" does not go with class \""
                                + reportClass().map(ReportClass::name).orElse("") + "\", expected one of them")
                .require(
                        reportClass().isEmpty()
                                || possible().equals(Set.of(reportClass().get())),
                        "possible",
                        () -> "\"" + possible() + "\" is not the class alone")
                .require(!possible().isEmpty(), "possible", () -> "is empty, expected at least one class")
                .throwIfAny();
    }

    /**
     * A classification to describe.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a classification. */
    final class Builder extends ImmutableClassification.Builder {
        Builder() {}
    }
}
