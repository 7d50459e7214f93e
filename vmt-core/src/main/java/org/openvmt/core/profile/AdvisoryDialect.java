// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

/** How a team names the fields of its advisory documents. */
public enum AdvisoryDialect {
    /** {@code announcement-date}, {@code affected-components}: as the Kata Containers team does. */
    KCSA,
    /** {@code date}, {@code affected-products}: as the OpenStack team does. */
    OSSA
}
