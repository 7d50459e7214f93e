// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.verify;

/** Numbers that look like chance and are the same in each run: a linear congruence, of which the upper bits are used. */
final class Draw {

    private static final long FACTOR = 6_364_136_223_846_793_005L;
    private static final long STEP = 1_442_695_040_888_963_407L;

    private long state;

    Draw(long seed) {
        this.state = seed;
    }

    /** A number from zero to one below the bound. */
    int below(int bound) {
        state = state * FACTOR + STEP;
        return Math.floorMod((int) (state >>> 33), bound);
    }
}
