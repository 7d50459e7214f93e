// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a text line by line and knows what stands between fences, be they those of a list item. */
final class Fence {

    private static final Pattern OPENING =
            Pattern.compile(" {0,3}(?:(?:[-*+]|[0-9]{1,9}[.)]) {1,4})?(`{3,}(?=[^`]*$)|~{3,}).*");

    private String open = "";

    /** Whether the next line of the text is within fences, or one of them. */
    boolean takes(String line) {
        if (!open.isEmpty()) {
            open = closes(line.strip()) ? "" : open;
            return true;
        }
        Matcher opening = OPENING.matcher(line);
        if (opening.matches()) {
            open = opening.group(1);
        }
        return !open.isEmpty();
    }

    private boolean closes(String line) {
        return line.length() >= open.length() && line.chars().allMatch(c -> c == open.charAt(0));
    }
}
