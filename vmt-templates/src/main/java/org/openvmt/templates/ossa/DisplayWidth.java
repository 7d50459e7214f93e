// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many columns a text takes where East Asian characters and pictures take two. In doubt it is too much. */
final class DisplayWidth {

    private static final NavigableMap<Integer, Integer> WIDE = new TreeMap<>();
    private static final int FIRST_MARK = 0x300;
    private static final int LAST_MARK = 0x36F;

    static {
        WIDE.put(0x1100, 0x115F);
        WIDE.put(0x231A, 0x23FF);
        WIDE.put(0x25FD, 0x27BF);
        WIDE.put(0x2B1B, 0x2B55);
        WIDE.put(0x2E80, 0xA4CF);
        WIDE.put(0xA960, 0xA97F);
        WIDE.put(0xAC00, 0xD7A3);
        WIDE.put(0xF900, 0xFAFF);
        WIDE.put(0xFE10, 0xFE6F);
        WIDE.put(0xFF00, 0xFF60);
        WIDE.put(0xFFE0, 0xFFE6);
        WIDE.put(0x16FE0, 0x1B2FF);
        WIDE.put(0x1D300, 0x1D37F);
        WIDE.put(0x1F000, 0x1FAFF);
        WIDE.put(0x20000, 0x3FFFD);
    }

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        if (c >= FIRST_MARK && c <= LAST_MARK) {
            return 0;
        }
        Map.Entry<Integer, Integer> range = WIDE.floorEntry(c);
        return range != null && c <= range.getValue() ? 2 : 1;
    }
}
