// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

/** What a leak starts (EMB-1). Process section <i>Embargo exceptions</i>. */
public enum OnLeak {
    /** A discussion of whether the case must stay private. */
    DISCUSS,
    /** The opening of the case. */
    OPEN
}
