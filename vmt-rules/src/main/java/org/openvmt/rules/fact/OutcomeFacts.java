// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.fact;

import java.util.Objects;
import org.openvmt.core.taxonomy.ReportClass;

/**
 * What the decision on the outcome reads.
 *
 * @param reportClass the class of the report
 */
public record OutcomeFacts(ReportClass reportClass) {

    /** Checks that there is a class. */
    public OutcomeFacts {
        Objects.requireNonNull(reportClass, "reportClass");
    }
}
