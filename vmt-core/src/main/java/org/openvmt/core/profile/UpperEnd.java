// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.profile;

/** How a team closes a range of affected versions above. */
public enum UpperEnd {
    /** With the last affected version: {@code <=}. */
    INCLUSIVE,
    /** With the lowest version that could carry the fix: {@code <}. */
    EXCLUSIVE
}
