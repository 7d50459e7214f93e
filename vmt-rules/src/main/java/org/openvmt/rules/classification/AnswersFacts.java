// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.classification;

import java.util.Objects;
import org.openvmt.core.taxonomy.Assessment.Code;
import org.openvmt.core.taxonomy.Assessment.Fixable;
import org.openvmt.core.taxonomy.Assessment.Nature;
import org.openvmt.core.taxonomy.Assessment.Released;

/**
 * What the rules on classes read: every question of triage, answered. A questionnaire with gaps is put to them in every
 * way in which it can be filled in.
 *
 * @param dueProcess whether due process was followed
 * @param nature what the report is about
 * @param code whose code it is in
 * @param released whether a release carried it
 * @param production whether the feature is meant for production
 * @param fixable where it can be fixed
 */
public record AnswersFacts(
        boolean dueProcess, Nature nature, Code code, Released released, boolean production, Fixable fixable) {

    /** Checks that nothing is missing. */
    public AnswersFacts {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(released, "released");
        Objects.requireNonNull(fixable, "fixable");
    }
}
