// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that are a little too long for a mail hand their last words on to the next one of their paragraph. */
final class Paragraphs {

    private static final int WIDTH = 74;
    private static final String MARK = "%%";
    private static final Pattern GOES_ON = Pattern.compile("\\p{L}.*[^:]");

    private Paragraphs() {}

    static String reflow(List<String> lines) {
        List<String> reflowed = new ArrayList<>();
        String carried = "";
        for (String line : lines) {
            boolean words = GOES_ON.matcher(line).matches() && !line.contains("${");
            String text = line;
            if (!carried.isEmpty() && words) {
                text = carried + " " + line;
            } else if (!carried.isEmpty()) {
                reflowed.add(carried);
            }
            int end = words && text.length() > WIDTH ? lastBreak(text) : -1;
            reflowed.add(end > 0 ? text.substring(0, end) : text);
            carried = end > 0 ? text.substring(end + 1) : "";
        }
        if (!carried.isEmpty()) {
            reflowed.add(carried);
        }
        return String.join("\n", reflowed);
    }

    /** The last blank within the width that a line may end at; none after it may begin with the mark of the library. */
    private static int lastBreak(String text) {
        int at = text.lastIndexOf(' ', WIDTH);
        while (at > 0 && text.startsWith(MARK, at + 1)) {
            at = text.lastIndexOf(' ', at - 1);
        }
        return at;
    }
}
