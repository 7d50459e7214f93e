// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

/** How a mail is protected on its way. */
public enum Protection {
    /** Signed by the coordinator, readable by whoever carries it. */
    SIGNED,
    /** Signed, and encrypted to its receivers. */
    ENCRYPTED
}
