// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.taxonomy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The triage questionnaire of one report, each question answered or not. Every combination of answers is legal; an
 * unanswered question is absent. Process section <i>Incident Report Taxonomy</i>.
 */
@Value.Immutable
@JsonDeserialize(builder = Assessment.Builder.class)
@JsonPropertyOrder({"due-process", "nature", "code", "released", "production", "fixable"})
public sealed interface Assessment permits ImmutableAssessment {

    /**
     * Whether due process was followed with this report.
     *
     * @return empty if unanswered
     */
    Optional<Boolean> dueProcess();

    /**
     * What the report is about.
     *
     * @return empty if unanswered
     */
    Optional<Nature> nature();

    /**
     * Whose code it is in.
     *
     * @return empty if unanswered
     */
    Optional<Code> code();

    /**
     * Whether a release ever carried it.
     *
     * @return empty if unanswered
     */
    Optional<Released> released();

    /**
     * Whether the feature is meant for production.
     *
     * @return empty if unanswered
     */
    Optional<Boolean> production();

    /**
     * Where it can be fixed.
     *
     * @return empty if unanswered
     */
    Optional<Fixable> fixable();

    /**
     * A questionnaire to fill in.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** What a report is about. */
    enum Nature {
        /** A vulnerability. */
        VULNERABILITY,
        /** A vulnerability that nobody can exploit in practice. */
        IMPRACTICAL,
        /** A chance to harden. */
        HARDENING,
        /** None of these. */
        NEITHER
    }

    /** Whose code it is in. */
    enum Code {
        /** The project's own. */
        OURS,
        /** A dependency's. */
        DEPENDENCY
    }

    /** Whether a release carried it. */
    enum Released {
        /** A release that is still supported does. */
        SUPPORTED,
        /** Only releases past their end of life do. */
        END_OF_LIFE,
        /** No release ever did. */
        NEVER
    }

    /** Where it can be fixed. */
    enum Fixable {
        /** In the main branch and every supported one. */
        EVERYWHERE,
        /** In the main branch only. */
        MAIN_ONLY,
        /** Not completely, so far. */
        NOT_COMPLETELY
    }

    /** Collects the answers. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
