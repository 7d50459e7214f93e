// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.decision.Reason;

/** The refusal to render an artifact: for whom it is not, when it is not due, or what it lacks. It quotes no content of a private report. */
public final class ArtifactRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    private final ArtifactKind kind;

    private final transient List<Reason> reasons;

    ArtifactRefusedException(ArtifactKind kind, List<Reason> reasons) {
        super(kind.id() + " is refused: "
                + reasons.stream().map(Reason::toString).collect(Collectors.joining("; ")));
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * What was asked for.
     *
     * @return the kind
     */
    public ArtifactKind kind() {
        return kind;
    }

    /**
     * Everything that stands in the way, each with the id of its rule.
     *
     * @return at least one reason
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Whether a rule is among the reasons.
     *
     * @param rule the id of the rule, such as {@code ART-20}
     * @return true if at least one reason comes from it
     */
    public boolean cites(String rule) {
        return reasons.stream().anyMatch(reason -> reason.rule().equals(rule));
    }
}
