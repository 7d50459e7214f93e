// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

import java.util.Objects;
import java.util.Optional;
import org.openvmt.core.value.Problems;

/** The few checks that events share: a part that is null is a fault of the caller, everything else a problem to tell. */
final class Parts {

    private final Problems problems = Problems.gather();

    private Parts() {}

    static Parts check() {
        return new Parts();
    }

    Parts given(Object part, String path) {
        Objects.requireNonNull(part, path);
        return this;
    }

    Parts line(String text, String path) {
        problems.requireLine(Objects.requireNonNull(text, path), path);
        return this;
    }

    Parts line(Optional<String> text, String path) {
        Objects.requireNonNull(text, path).ifPresent(line -> problems.requireLine(line, path));
        return this;
    }

    Parts reason(String reason) {
        problems.requireText(Objects.requireNonNull(reason, "reason"), "reason");
        return this;
    }

    Parts revision(int revision) {
        problems.require(revision >= 1, "revision", () -> "\"" + revision + "\" is no revision, expected 1 or more");
        return this;
    }

    void throwIfAny() {
        problems.throwIfAny();
    }
}
