// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import java.util.List;
import java.util.Objects;
import org.openvmt.core.value.CveId;
import org.openvmt.core.value.Problems;

/** What happens to the CVE ids. Process sections <i>Send CVE request</i> and <i>Get assigned CVE</i>. */
public sealed interface CveEvent extends CaseEvent {

    /**
     * Ids were requested from the CNA.
     *
     * @param ids how many, 1 or more
     */
    record CveRequested(int ids) implements CveEvent {
        /**
         * Checks the number.
         * @param ids how many, 1 or more
         */
        public CveRequested {
            Problems.gather()
                    .require(ids >= 1, "ids", () -> "\"" + ids + "\" is no number of ids, expected 1 or more")
                    .throwIfAny();
        }
    }

    /**
     * Ids were assigned, by the CNA or, before any request, by somebody else (CVE-1).
     *
     * @param ids the ids
     */
    record CveAssigned(List<CveId> ids) implements CveEvent {
        /**
         * Checks that there is one, and keeps them in ascending order (CVE-3).
         * @param ids the ids
         */
        public CveAssigned {
            Objects.requireNonNull(ids, "ids");
            Problems.gather()
                    .require(!ids.isEmpty(), "ids", () -> "is empty, expected at least one CVE id")
                    .throwIfAny();
            ids = ids.stream().distinct().sorted().toList();
        }
    }

    /**
     * The CNA declined (CVE-2).
     *
     * @param reason why
     */
    record CveRefused(String reason) implements CveEvent {
        /**
         * Checks the reason.
         * @param reason why
         */
        public CveRefused {
            Parts.check().reason(reason).throwIfAny();
        }

        @Override
        public String toString() {
            return "CveRefused";
        }
    }

    /**
     * An assigned id was rejected later (CVE-4).
     *
     * @param id the id that no longer stands
     */
    record CveRejected(CveId id) implements CveEvent {
        /**
         * Checks that nothing is null.
         * @param id the id that no longer stands
         */
        public CveRejected {
            Parts.check().given(id, "id").throwIfAny();
        }
    }

    /** The report was retitled with its CVE ids. */
    record Retitled() implements CveEvent {}

    /** The CNA was told of the publication. */
    record CnaToldOfPublication() implements CveEvent {}
}
