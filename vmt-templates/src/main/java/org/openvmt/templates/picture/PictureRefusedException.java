// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.openvmt.core.decision.Reason;

/** The refusal to draw a case for somebody who may not know of it (ART-20). It quotes no content of a private report. */
public final class PictureRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    PictureRefusedException(List<Reason> reasons) {
        super("the picture is refused: "
                + reasons.stream().map(Reason::toString).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /**
     * Everything that stands in the way, each with the id of its rule.
     *
     * @return at least one reason
     */
    public List<Reason> reasons() {
        return reasons;
    }
}
