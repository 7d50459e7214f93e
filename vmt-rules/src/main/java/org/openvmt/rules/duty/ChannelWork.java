// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.duty;

import java.util.Objects;
import java.util.Optional;

/**
 * A public channel and what went out on it.
 *
 * @param name the address of a list, or the name of a chat channel
 * @param published whether advisory or note went out on it
 * @param warnedBy who warned linux-distros, if this is oss-security and that list was warned
 */
public record ChannelWork(String name, boolean published, Optional<String> warnedBy) {

    /** Checks that nothing is missing. */
    public ChannelWork {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(warnedBy, "warnedBy");
    }
}
