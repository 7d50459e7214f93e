// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.util.Objects;

/**
 * What one approver has said of the posted revision of the impact description.
 *
 * @param name the approving body, or {@code reporter}
 * @param reporter whether it is the reporter, who may be waived
 * @param approved whether an approval stands that counts (APP-1, APP-2)
 * @param waived whether the approval is waived
 */
public record ApproverWork(String name, boolean reporter, boolean approved, boolean waived) {

    /** Checks that there is a name. */
    public ApproverWork {
        Objects.requireNonNull(name, "name");
    }
}
